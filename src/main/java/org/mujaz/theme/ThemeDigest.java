package org.mujaz.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.mujaz.hash.Md5;
import org.mujaz.model.Digits;

/** Names all that templates can print besides what they are shown. */
final class ThemeDigest {

  private final MessageDigest digest = Md5.digest();

  private ThemeDigest() {}

  /**
   * The name.
   *
   * @param files all of the theme
   * @param settings their values
   * @param assets their addresses
   * @param digits of numbers in words
   */
  static String of(ThemeFiles files, Settings settings, Assets assets, Digits digits) {
    ThemeDigest theme = new ThemeDigest();
    for (ThemeLayer layer : files.layers()) {
      theme.add(layer.name());
      layer
          .files()
          .forEach(
              (path, file) -> {
                theme.add(path);
                theme.add(file.bytes());
              });
    }
    for (Map.Entry<String, Object> setting : settings.values().entrySet()) {
      theme.add(setting.getKey());
      theme.add(setting.getValue().toString());
    }
    for (String path : assets.paths()) {
      theme.add(assets.address(path).orElseThrow());
    }
    theme.add(digits.name());
    return Md5.hex(theme.digest);
  }

  private void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(byte[] bytes) {
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) ' ');
    digest.update(bytes);
  }
}
