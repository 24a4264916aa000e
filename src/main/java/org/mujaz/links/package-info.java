/** Whether the addresses elsewhere that texts lead to still lead to something. */
@NullMarked
package org.mujaz.links;

import org.jspecify.annotations.NullMarked;
