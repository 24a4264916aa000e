/**
 * The ledger of translations: which are behind their original, by which paragraphs, and how that is
 * recorded.
 */
@NullMarked
package org.mujaz.translation;

import org.jspecify.annotations.NullMarked;
