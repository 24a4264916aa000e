/** What every origin of an import hands over, whatever tool made it. */
@NullMarked
package org.mujaz.importer.origin;

import org.jspecify.annotations.NullMarked;
