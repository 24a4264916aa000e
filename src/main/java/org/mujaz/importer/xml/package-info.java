/** XML of strangers, read as a stream and within limits. */
@NullMarked
package org.mujaz.importer.xml;

import org.jspecify.annotations.NullMarked;
