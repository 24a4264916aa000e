/** What is wrong with a publisher's files, and how it is told. */
@NullMarked
package org.mujaz.problem;

import org.jspecify.annotations.NullMarked;
