/** Pictures: what their files say about them. */
@NullMarked
package org.mujaz.image;

import org.jspecify.annotations.NullMarked;
