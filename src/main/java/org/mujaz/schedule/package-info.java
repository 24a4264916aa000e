/** When stories go live and expire, and which are held and why. */
@NullMarked
package org.mujaz.schedule;

import org.jspecify.annotations.NullMarked;
