/** Tests of assembling the site. */
@NullMarked
package org.mujaz.assemble;

import org.jspecify.annotations.NullMarked;
