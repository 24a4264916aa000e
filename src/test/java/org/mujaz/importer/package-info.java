@NullMarked
package org.mujaz.importer;

import org.jspecify.annotations.NullMarked;
