/** Tests of {@code org.mujaz.web}, against servers of their own. */
@NullMarked
package org.mujaz.web;

import org.jspecify.annotations.NullMarked;
