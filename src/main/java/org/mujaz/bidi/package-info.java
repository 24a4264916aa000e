/**
 * Puts words of the other direction, and what a hyphen holds together, in finished HTML into
 * elements of their own.
 */
@NullMarked
package org.mujaz.bidi;

import org.jspecify.annotations.NullMarked;
