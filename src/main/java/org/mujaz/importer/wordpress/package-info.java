/** WordPress's own export, WXR, streamed. */
@NullMarked
package org.mujaz.importer.wordpress;

import org.jspecify.annotations.NullMarked;
