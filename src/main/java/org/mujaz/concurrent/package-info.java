/** Work on all cores, with results that do not depend on its order. */
@NullMarked
package org.mujaz.concurrent;

import org.jspecify.annotations.NullMarked;
