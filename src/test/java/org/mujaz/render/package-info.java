/** Tests of what rendering makes of the plan. */
@NullMarked
package org.mujaz.render;

import org.jspecify.annotations.NullMarked;
