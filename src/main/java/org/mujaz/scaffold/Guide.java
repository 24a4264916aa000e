package org.mujaz.scaffold;

import java.util.List;
import java.util.stream.Collectors;
import org.mujaz.text.Spacing;

/** The blocks of an original, where whoever translates them sees them and readers never do. */
final class Guide {

  private Guide() {}

  /**
   * HTML comments between which the translation is written. Mujaz publishes them for no setting of
   * {@code html} but {@code trust}.
   */
  static String comments(List<String> blocks) {
    return blocks.stream()
        .map(block -> "<!--\n" + block.replace("-->", "--&gt;") + "\n-->\n")
        .collect(Collectors.joining("\n"));
  }

  /** Lines of comment in front matter, which is never published; they follow another one. */
  static String notes(List<String> blocks) {
    return blocks.stream()
        .map(block -> "\n#\n# " + Spacing.collapsed(block))
        .collect(Collectors.joining());
  }
}
