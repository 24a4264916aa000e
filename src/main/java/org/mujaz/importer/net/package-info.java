/** What is imported from the net, when that was asked for. */
@NullMarked
package org.mujaz.importer.net;

import org.jspecify.annotations.NullMarked;
