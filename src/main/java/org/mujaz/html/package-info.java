/** Finished HTML as tokens: tags with their attributes, text and comments, read as browsers do. */
@NullMarked
package org.mujaz.html;

import org.jspecify.annotations.NullMarked;
