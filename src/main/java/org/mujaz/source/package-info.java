/** Where a thing was written: files, lines and columns. */
@NullMarked
package org.mujaz.source;

import org.jspecify.annotations.NullMarked;
