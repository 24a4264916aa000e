/** The pipeline: one request in, one published site or one report of problems out. */
@NullMarked
package org.mujaz.build;

import org.jspecify.annotations.NullMarked;
