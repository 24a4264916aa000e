/** Pictures that are drawn: social cards and icons, as functions of what they show. */
@NullMarked
package org.mujaz.card;

import org.jspecify.annotations.NullMarked;
