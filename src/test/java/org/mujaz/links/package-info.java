/** Tests of {@code org.mujaz.links}. */
@NullMarked
package org.mujaz.links;

import org.jspecify.annotations.NullMarked;
