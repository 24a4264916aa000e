/** The published site as one zip file. */
@NullMarked
package org.mujaz.bundle;

import org.jspecify.annotations.NullMarked;
