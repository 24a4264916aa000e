/** Names for content, which change when it does. */
@NullMarked
package org.mujaz.hash;

import org.jspecify.annotations.NullMarked;
