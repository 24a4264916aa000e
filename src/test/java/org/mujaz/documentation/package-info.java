/** Holds the documentation to what the code does. */
@NullMarked
package org.mujaz.documentation;

import org.jspecify.annotations.NullMarked;
