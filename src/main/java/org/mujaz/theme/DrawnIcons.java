package org.mujaz.theme;

import java.util.Map;
import org.mujaz.card.Icon;
import org.mujaz.model.Route;

/** Adds icons in the colours of the theme to its assets, where it has none of its own. */
final class DrawnIcons {
  private static final Route FAVICON = new Route("/favicon.ico");

  private DrawnIcons() {}

  /**
   * Draws them.
   *
   * @param assets by path
   * @param settings tells the colours
   */
  static void add(Map<String, ThemeAsset> assets, Settings settings) {
    String ground = settings.value("colours.accent").orElseThrow().toString();
    String lines = settings.value("colours.paper").orElseThrow().toString();
    for (Icon icon : Icon.values()) {
      ThemeAsset own = assets.get(icon.path());
      if (icon == Icon.FAVICON) {
        byte[] bytes = own == null ? icon.draw(ground, lines) : own.bytes();
        assets.put(icon.path(), new ThemeAsset(FAVICON, bytes));
      } else if (own == null) {
        String name =
            icon.path().replaceFirst("\\.png$", "." + icon.fingerprint(ground, lines) + ".png");
        assets.put(
            icon.path(), new ThemeAsset(new Route("/assets/" + name), icon.draw(ground, lines)));
      }
    }
  }
}
