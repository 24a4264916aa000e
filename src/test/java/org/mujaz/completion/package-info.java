/** What editors are told. */
@NullMarked
package org.mujaz.completion;

import org.jspecify.annotations.NullMarked;
