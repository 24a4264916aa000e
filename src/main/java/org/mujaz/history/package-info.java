/** What the project's git repository, when there is one, remembers of the content folder. */
@NullMarked
package org.mujaz.history;

import org.jspecify.annotations.NullMarked;
