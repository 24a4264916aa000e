/** How words are found again. */
@NullMarked
package org.mujaz.search;

import org.jspecify.annotations.NullMarked;
