/** RSS and Atom, as newspapers publish them. */
@NullMarked
package org.mujaz.importer.feed;

import org.jspecify.annotations.NullMarked;
