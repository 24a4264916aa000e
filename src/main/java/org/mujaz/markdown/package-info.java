/**
 * Bodies of articles: Markdown and wire paragraphs become prose, that is HTML, plain text and
 * links.
 */
@NullMarked
package org.mujaz.markdown;

import org.jspecify.annotations.NullMarked;
