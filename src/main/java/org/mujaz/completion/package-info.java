/** The keys of a publisher's files, told to the editors that people write these in. */
@NullMarked
package org.mujaz.completion;

import org.jspecify.annotations.NullMarked;
