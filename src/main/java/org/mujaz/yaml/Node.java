package org.mujaz.yaml;

import org.mujaz.source.Location;

/** A value of a YAML text. */
public sealed interface Node permits Scalar, Sequence, Mapping {

  /** Where it begins; for an alias, where the value itself was written. */
  Location location();
}
