/** The way back: HTML that other tools made becomes Markdown that people can edit. */
@NullMarked
package org.mujaz.markdown.conversion;

import org.jspecify.annotations.NullMarked;
