/** Wire text, as agencies and newspapers hand stories over. */
@NullMarked
package org.mujaz.importer.wire;

import org.jspecify.annotations.NullMarked;
