/** Tests of themes. */
@NullMarked
package org.mujaz.theme;

import org.jspecify.annotations.NullMarked;
