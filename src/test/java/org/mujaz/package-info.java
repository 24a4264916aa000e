/** What tests of several packages share. */
@NullMarked
package org.mujaz;

import org.jspecify.annotations.NullMarked;
