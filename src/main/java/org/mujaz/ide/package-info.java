/** Problems as markers in an IDE, and what the IDE knows to have changed since the last build. */
@NullMarked
package org.mujaz.ide;

import org.jspecify.annotations.NullMarked;
