/** How words are found again: the ranked keys under which words of one meaning meet. */
@NullMarked
package org.mujaz.search;

import org.jspecify.annotations.NullMarked;
