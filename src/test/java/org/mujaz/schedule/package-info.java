/** Tests of {@code org.mujaz.schedule}. */
@NullMarked
package org.mujaz.schedule;

import org.jspecify.annotations.NullMarked;
