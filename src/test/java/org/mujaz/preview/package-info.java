/** The preview: what it answers, what it tells a page, and what a reader of it sees. */
@NullMarked
package org.mujaz.preview;

import org.jspecify.annotations.NullMarked;
