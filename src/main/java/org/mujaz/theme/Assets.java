package org.mujaz.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The published assets of a theme by their path below {@code assets/}. */
final class Assets {
  private final Map<String, ThemeAsset> assets;
  private final String basePath;

  /**
   * Takes what {@link AssetBuilder} made.
   *
   * @param assets by path, such as {@code css/main.css}
   * @param basePath the path of the site, with a slash at both ends
   */
  Assets(Map<String, ThemeAsset> assets, String basePath) {
    this.assets = new TreeMap<>(assets);
    this.basePath = basePath;
  }

  /** The address of an asset, from the root of the server. */
  Optional<String> address(String path) {
    return Optional.ofNullable(assets.get(path))
        .map(asset -> basePath + asset.route().encoded().substring(1));
  }

  /**
   * The address of a picture that a setting names.
   *
   * @param value an asset, or with a leading slash a file of {@code content/static}
   */
  Optional<String> picture(String value) {
    if (value.startsWith("/")) {
      return Optional.of(basePath + value.substring(1));
    }
    return value.isEmpty() ? Optional.of("") : address(value);
  }

  /** The paths of all of them. */
  Set<String> paths() {
    return assets.keySet();
  }

  /** All of them, by path. */
  List<ThemeAsset> all() {
    return List.copyOf(assets.values());
  }
}
