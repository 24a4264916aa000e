package org.mujaz.mail;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;

/**
 * A style sheet for mails, read once: what is put on elements, and what only a mail program can
 * apply.
 *
 * @param rules weakest first
 * @param kept what stays a style sheet: each is one for itself, because Gmail throws away the whole
 *     of one in which it does not like a rule
 * @param classes those that {@code kept} names
 */
public record MailStyles(List<StyleRule> rules, List<String> kept, Set<String> classes) {

  /** Copies the lists. */
  public MailStyles {
    rules = rules.stream().sorted(Comparator.comparingInt(StyleRule::specificity)).toList();
    kept = List.copyOf(kept);
    classes = Set.copyOf(classes);
  }

  /**
   * Reads a style sheet.
   *
   * @param file where it was written, for reports
   * @param css its text, with every setting filled in
   * @param problems takes rules that cannot be read
   */
  public static MailStyles read(SourceFile file, String css, Problems problems) {
    return new StyleReader(file, css, problems).read();
  }
}
