/** Bytes that wait on disk until the build that made them ends. */
@NullMarked
package org.mujaz.spool;

import org.jspecify.annotations.NullMarked;
