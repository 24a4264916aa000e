package org.mujaz.theme;

import org.mujaz.model.Route;

/** A file of the theme that readers' browsers load; its address changes with its content. */
public final class ThemeAsset {
  private final Route route;
  private final byte[] bytes;

  ThemeAsset(Route route, byte[] bytes) {
    this.route = route;
    this.bytes = bytes.clone();
  }

  /** Where it is published. */
  public Route route() {
    return route;
  }

  /** Its content. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
