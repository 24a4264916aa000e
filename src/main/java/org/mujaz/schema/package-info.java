/**
 * The keys of a publisher's files, declared once: their names, types and defaults, and how a value
 * is read.
 */
@NullMarked
package org.mujaz.schema;

import org.jspecify.annotations.NullMarked;
