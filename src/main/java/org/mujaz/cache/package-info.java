/** Results of pure functions, kept on disk from one build to the next. */
@NullMarked
package org.mujaz.cache;

import org.jspecify.annotations.NullMarked;
