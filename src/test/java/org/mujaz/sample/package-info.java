/** The sample digest as built: every kind of page, each in both languages. */
@NullMarked
package org.mujaz.sample;

import org.jspecify.annotations.NullMarked;
