package org.mujaz.theme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mujaz.mail.MailStyles;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;

/** The style sheet of mail editions: it stands beside their template, since it is not published. */
final class EmailSheet {

  /** What a theme has that brings no such sheet. */
  static final MailStyles NONE = new MailStyles(List.of(), List.of(), Set.of());

  private static final String NAME = "email.css.ftlt";

  private EmailSheet() {}

  /** Reads it, with the settings filled in. */
  static MailStyles read(
      ThemeFiles files, Templates templates, Settings settings, Problems problems) {
    Optional<ThemeFile> file = files.file("templates/" + NAME);
    if (file.isEmpty()) {
      return NONE;
    }
    String css = AssetTemplates.process(templates, NAME, settings, problems);
    return MailStyles.read(SourceFile.of(file.get().source(), file.get().text()), css, problems);
  }
}
