/** TOML, read into the same nodes as YAML, for the metadata of sites that come from elsewhere. */
@NullMarked
package org.mujaz.toml;

import org.jspecify.annotations.NullMarked;
