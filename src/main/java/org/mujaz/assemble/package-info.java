/**
 * Content becomes the site: versions are paired, names and links resolved, and what is not due left
 * out.
 */
@NullMarked
package org.mujaz.assemble;

import org.jspecify.annotations.NullMarked;
