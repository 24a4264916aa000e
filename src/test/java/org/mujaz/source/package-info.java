/** Tests of places in files. */
@NullMarked
package org.mujaz.source;

import org.jspecify.annotations.NullMarked;
