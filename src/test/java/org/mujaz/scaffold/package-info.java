/** New stories, translations and projects. */
@NullMarked
package org.mujaz.scaffold;

import org.jspecify.annotations.NullMarked;
