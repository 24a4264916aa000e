/** The projects of Hugo, Jekyll and JBake, read as texts to import. */
@NullMarked
package org.mujaz.importer.folder;

import org.jspecify.annotations.NullMarked;
