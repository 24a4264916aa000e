package org.mujaz.theme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mujaz.card.Icon;
import org.mujaz.model.Route;

/**
 * Adds icons in the colours of the theme to its assets, where it has none of its own. What was
 * drawn once is there for the next theme that is asked for.
 */
final class DrawnIcons {
  private static final Route FAVICON = new Route("/favicon.ico");

  private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

  /**
   * Draws them.
   *
   * @param assets by path
   * @param settings tells the colours
   */
  void add(Map<String, ThemeAsset> assets, Settings settings) {
    String ground = settings.value("colours.accent").orElseThrow().toString();
    String lines = settings.value("colours.paper").orElseThrow().toString();
    for (Icon icon : Icon.values()) {
      ThemeAsset own = assets.get(icon.path());
      if (icon == Icon.FAVICON) {
        byte[] bytes = own == null ? draw(icon, ground, lines) : own.bytes();
        assets.put(icon.path(), new ThemeAsset(FAVICON, bytes));
      } else if (own == null) {
        String name =
            icon.path().replaceFirst("\\.png$", "." + icon.fingerprint(ground, lines) + ".png");
        assets.put(
            icon.path(), new ThemeAsset(new Route("/assets/" + name), draw(icon, ground, lines)));
      }
    }
  }

  private byte[] draw(Icon icon, String ground, String lines) {
    return drawn.computeIfAbsent(
        icon.fingerprint(ground, lines), unknown -> icon.draw(ground, lines));
  }
}
