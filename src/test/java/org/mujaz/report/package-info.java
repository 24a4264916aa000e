/** Tests of {@code org.mujaz.report}. */
@NullMarked
package org.mujaz.report;

import org.jspecify.annotations.NullMarked;
