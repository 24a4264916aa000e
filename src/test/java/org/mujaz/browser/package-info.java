/** The site as a reader's browser sees it: a real Chromium against a folder served on loopback. */
@NullMarked
package org.mujaz.browser;

import org.jspecify.annotations.NullMarked;
