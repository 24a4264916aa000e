/** YAML 1.2 as nodes that know where they were written; the only place that parses YAML. */
@NullMarked
package org.mujaz.yaml;

import org.jspecify.annotations.NullMarked;
