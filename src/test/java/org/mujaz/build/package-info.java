/** Tests of whole builds: a site as text in, its whole output asserted. */
@NullMarked
package org.mujaz.build;

import org.jspecify.annotations.NullMarked;
