/** Every kind of problem, each held by a site that has it and the exact report of its build. */
@NullMarked
package org.mujaz.problem;

import org.jspecify.annotations.NullMarked;
