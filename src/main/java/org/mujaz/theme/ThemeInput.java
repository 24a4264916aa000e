package org.mujaz.theme;

import org.mujaz.model.Digits;

/**
 * All that a theme is made of: what is the same makes the same theme.
 *
 * @param files of it and of those that it extends
 * @param settings their values
 * @param digits of Arabic text
 * @param basePath the path of the site, with a slash at both ends
 */
record ThemeInput(ThemeFiles files, Settings settings, Digits digits, String basePath) {

  /** Whether it is what {@code other} is. */
  boolean isSame(ThemeInput other) {
    return digits == other.digits
        && basePath.equals(other.basePath)
        && settings.values().equals(other.settings.values())
        && files.isSame(other.files);
  }
}
