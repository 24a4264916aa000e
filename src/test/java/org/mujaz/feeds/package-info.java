/** Feeds of finished sites, held against their specifications and against the pages. */
@NullMarked
package org.mujaz.feeds;

import org.jspecify.annotations.NullMarked;
