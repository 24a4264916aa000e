/** A site shown in a browser while it is written. */
@NullMarked
package org.mujaz.preview;

import org.jspecify.annotations.NullMarked;
