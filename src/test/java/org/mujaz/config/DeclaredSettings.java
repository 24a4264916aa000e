package org.mujaz.config;

import org.mujaz.schema.Shape;

/** Shows the keys of site.yaml to the tests of the documentation. */
public final class DeclaredSettings {

  private DeclaredSettings() {}

  /** What site.yaml may have. */
  public static Shape site() {
    return SiteKeys.SHAPE;
  }
}
