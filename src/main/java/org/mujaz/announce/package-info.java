/** Tells others what changed in a deployed site: WebSub for feeds, IndexNow for pages. */
@NullMarked
package org.mujaz.announce;

import org.jspecify.annotations.NullMarked;
