/** The publisher's settings: site.yaml, read and checked. */
@NullMarked
package org.mujaz.config;

import org.jspecify.annotations.NullMarked;
