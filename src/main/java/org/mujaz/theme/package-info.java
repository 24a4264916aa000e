/** Themes: their files, settings, words and assets, and the engine that renders their templates. */
@NullMarked
package org.mujaz.theme;

import org.jspecify.annotations.NullMarked;
