/** Tests of working on all cores. */
@NullMarked
package org.mujaz.concurrent;

import org.jspecify.annotations.NullMarked;
