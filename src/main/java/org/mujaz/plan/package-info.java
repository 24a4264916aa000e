/** The site becomes a plan: every page and its address, and no two at one. */
@NullMarked
package org.mujaz.plan;

import org.jspecify.annotations.NullMarked;
