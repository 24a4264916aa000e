/** The only writer into the output folder: stages, compares, moves, removes. */
@NullMarked
package org.mujaz.publish;

import org.jspecify.annotations.NullMarked;
