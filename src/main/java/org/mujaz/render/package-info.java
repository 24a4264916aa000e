/**
 * The plan becomes files: views are made of the model, and templates turn them into pages and
 * feeds.
 */
@NullMarked
package org.mujaz.render;

import org.jspecify.annotations.NullMarked;
