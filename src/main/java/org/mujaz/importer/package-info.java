/** Other tools' texts, put into the content folder as stories and pages. */
@NullMarked
package org.mujaz.importer;

import org.jspecify.annotations.NullMarked;
