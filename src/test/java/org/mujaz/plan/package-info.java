/** Tests of planning pages and addresses. */
@NullMarked
package org.mujaz.plan;

import org.jspecify.annotations.NullMarked;
