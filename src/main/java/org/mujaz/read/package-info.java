/**
 * Files become content: front matter, shared facts, Markdown, wire text, and what stands beside
 * them.
 */
@NullMarked
package org.mujaz.read;

import org.jspecify.annotations.NullMarked;
