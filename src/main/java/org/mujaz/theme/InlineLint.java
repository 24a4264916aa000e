package org.mujaz.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;

/**
 * Looks in templates of pages for styles and scripts inside of the page, which the policy of the
 * site (Content Security Policy Level 3) has browsers leave out.
 */
final class InlineLint {

  private static final Pattern DIRECTIVE = Pattern.compile("(?s)<#--.*?-->|</?[#@][^>]*>");

  private static final Pattern INLINE =
      Pattern.compile(
          "<(?:style\\b[^<>]*>|script\\b(?![^<>]*\\b(?:src|type)\\s*=)[^<>]*>"
              + "|[a-z][^<>]*?\\s(?<attribute>(?:style|on[a-z]+)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')))");

  private InlineLint() {}

  /** Checks the templates of a theme. */
  static void check(ThemeFiles files, Problems problems) {
    for (ThemeFile file : files.below("templates/")) {
      if (file.path().endsWith(".ftlh")) {
        check(SourceFile.of(file.source(), file.text()), problems);
      }
    }
  }

  private static void check(SourceFile file, Problems problems) {
    String html =
        DIRECTIVE
            .matcher(file.text())
            .replaceAll(found -> found.group().replaceAll("[^\\r\\n]", " "));
    Matcher inline = INLINE.matcher(html);
    while (inline.find()) {
      int start = Math.max(inline.start(), inline.start("attribute"));
      String written = file.text().substring(start, inline.end()).replaceAll("\\s+", " ");
      problems.add(ProblemCode.INLINE_CODE, file.at(start), written);
    }
  }
}
