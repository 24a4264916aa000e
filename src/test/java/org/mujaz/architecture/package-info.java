/** The rules of the house, held by tests. */
@NullMarked
package org.mujaz.architecture;

import org.jspecify.annotations.NullMarked;
