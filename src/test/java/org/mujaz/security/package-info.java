/** Strangers' texts, names and files against the whole of it: one class for each kind of threat. */
@NullMarked
package org.mujaz.security;

import org.jspecify.annotations.NullMarked;
