package org.mujaz.importer.folder;

import java.util.Locale;
import java.util.Optional;

/** What the body of a text is written in, by the ending of its file. */
enum Markup {
  /** Markdown of whatever kind. */
  MARKDOWN,
  /** HTML, made Markdown. */
  HTML,
  /** A markup that is not converted: AsciiDoc, reStructuredText, Org. */
  OTHER;

  /** The markup of a file; nothing where it is no text. */
  static Optional<Markup> of(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "md", "markdown", "mdown", "mkdown", "mkdn", "mkd" -> Optional.of(MARKDOWN);
      case "html", "htm" -> Optional.of(HTML);
      case "adoc", "asciidoc", "ad", "rst", "org", "textile", "pandoc", "pdc" -> Optional.of(OTHER);
      default -> Optional.empty();
    };
  }
}
