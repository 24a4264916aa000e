/** Tests of the rows of two versions. */
@NullMarked
package org.mujaz.parallel;

import org.jspecify.annotations.NullMarked;
