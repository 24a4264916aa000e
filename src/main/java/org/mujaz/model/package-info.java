/** The news: stories, their versions, and the names around them, as immutable values. */
@NullMarked
package org.mujaz.model;

import org.jspecify.annotations.NullMarked;
