/** The Arabic and English languages: dates, digits, plurals, lists, slugs, folding and order. */
@NullMarked
package org.mujaz.text;

import org.jspecify.annotations.NullMarked;
