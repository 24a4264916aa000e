/** Tests of what the values of the news check. */
@NullMarked
package org.mujaz.model;

import org.jspecify.annotations.NullMarked;
