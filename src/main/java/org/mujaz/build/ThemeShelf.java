package org.mujaz.build;

import java.nio.file.Path;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.problem.Problems;
import org.mujaz.theme.Theme;

/**
 * Keeps the theme that was read last: what is the same in the next one is not made again. For any
 * number of threads, one of which reads at a time.
 */
final class ThemeShelf {

  private Optional<Theme> last = Optional.empty();

  /**
   * Reads the theme that site.yaml asks for, as it is now.
   *
   * @param themes the publisher's {@code themes/}, which need not exist
   * @param problems takes all that is wrong with it
   * @return nothing when it cannot be used
   */
  synchronized Optional<Theme> read(SiteConfig config, Path themes, Problems problems) {
    Optional<Theme> theme =
        Theme.load(config.theme(), themes, config.digits(), config.basePath(), last, problems);
    if (theme.isPresent()) {
      last = theme;
    }
    return theme;
  }
}
