/** New stories, new translations and new projects, as files that a publisher goes on with. */
@NullMarked
package org.mujaz.scaffold;

import org.jspecify.annotations.NullMarked;
