/** Tests of checking finished pages. */
@NullMarked
package org.mujaz.verify;

import org.jspecify.annotations.NullMarked;
