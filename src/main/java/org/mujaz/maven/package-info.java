/** The goals: parameters become one request, one call answers it, its result becomes a report. */
@NullMarked
package org.mujaz.maven;

import org.jspecify.annotations.NullMarked;
