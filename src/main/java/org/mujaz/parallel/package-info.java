/** The two versions of one story beside each other, block by block. */
@NullMarked
package org.mujaz.parallel;

import org.jspecify.annotations.NullMarked;
