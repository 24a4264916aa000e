package org.mujaz.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;

/**
 * Looks in style sheets for what is wrong in one of two directions: sides of the page instead of
 * sides of the text, and styles of Latin letters that reach Arabic ones.
 */
final class StyleLint {

  private static final Pattern COMMENT =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|<#--.*?-->|</?[#@][^>]*>|\\$\\{[^}]*}|\"[^\"\\n]*\"|'[^'\\n]*'");

  private static final Pattern SIDE =
      Pattern.compile(
          "(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|left|right"
              + "|border-(?:left|right)(?:-(?:color|style|width))?"
              + "|border-(?:top|bottom)-(?:left|right)-radius|direction)\\s*:.*"
              + "|(?:text-align|text-align-last|float|clear)\\s*:\\s*(?:left|right)\\b.*"
              + "|unicode-bidi\\s*:\\s*(?:bidi|isolate)-override\\b.*");

  private static final Pattern LATIN =
      Pattern.compile(
          "letter-spacing\\s*:(?!\\s*(?:0[a-z]*|normal|inherit|unset|initial)\\s*(?:!|$)).*"
              + "|font-style\\s*:\\s*(?:italic|oblique)\\b.*"
              + "|font\\s*:.*\\b(?:italic|oblique)\\b.*"
              + "|text-transform\\s*:\\s*(?:uppercase|lowercase|capitalize|full-width)\\b.*"
              + "|text-align\\s*:\\s*justify\\b.*"
              + "|hyphens\\s*:\\s*auto\\b.*");

  private static final Pattern NOT = Pattern.compile(":not\\([^()]*(?:\\([^()]*\\))?[^()]*\\)");

  private static final Pattern OF_ONE_DIRECTION =
      Pattern.compile("\\[dir\\s*=\\s*.?(?:ltr|rtl)|:dir\\(");

  private static final Pattern OF_LATIN =
      Pattern.compile(
          ":lang\\(\\s*.?en|\\[lang\\s*\\|?=\\s*.?en|\\[dir\\s*=\\s*.?ltr|:dir\\(\\s*ltr");

  private final SourceFile file;
  private final String css;
  private final Problems problems;
  private final Deque<String> rules = new ArrayDeque<>();

  private StyleLint(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.css = COMMENT.matcher(file.text()).replaceAll(StyleLint::blank).toLowerCase(Locale.ROOT);
  }

  /** Quotation marks and the values in attribute selectors stay; other contents become spaces. */
  private static String blank(java.util.regex.MatchResult found) {
    String text = found.group();
    boolean quoted = text.startsWith("\"") || text.startsWith("'");
    return Matcher.quoteReplacement(
        quoted && text.length() < 8 ? text : text.replaceAll("[^\\r\\n]", " "));
  }

  /** Checks the style sheets of a theme. */
  static void check(ThemeFiles files, Problems problems) {
    for (ThemeFile file : files.below("assets/")) {
      if (file.path().endsWith(".css") || file.path().endsWith(".css.ftlt")) {
        new StyleLint(SourceFile.of(file.source(), file.text()), problems).check();
      }
    }
  }

  private void check() {
    int from = 0;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '{') {
        rules.push(rule(from, i));
        from = i + 1;
      } else if (c == ';' || c == '}') {
        declaration(from, i);
        from = i + 1;
        if (c == '}' && !rules.isEmpty()) {
          rules.pop();
        }
      }
    }
  }

  private String rule(int from, int to) {
    String selector = css.substring(from, to).strip();
    if (selector.contains("::first-letter") && !isLatin(selector)) {
      report(ProblemCode.LATIN_STYLE, from, to);
    }
    return selector;
  }

  private void declaration(int from, int to) {
    String declaration = css.substring(from, to).strip();
    if (rules.isEmpty() || rules.peek().startsWith("@font-face")) {
      return;
    }
    if (SIDE.matcher(declaration).matches() && !isDirected()) {
      report(ProblemCode.PHYSICAL_STYLE, from, to);
    } else if (LATIN.matcher(declaration).matches() && !isLatin("")) {
      report(ProblemCode.LATIN_STYLE, from, to);
    }
  }

  private boolean isDirected() {
    return rules.stream().anyMatch(rule -> OF_ONE_DIRECTION.matcher(without(rule)).find());
  }

  /** Whether each selector of one of the rules around is of Latin text only. */
  private boolean isLatin(String selector) {
    return isOfLatin(selector) || rules.stream().anyMatch(StyleLint::isOfLatin);
  }

  private static boolean isOfLatin(String rule) {
    for (String selector : without(rule).split(",", -1)) {
      if (!OF_LATIN.matcher(selector).find()) {
        return false;
      }
    }
    return true;
  }

  private static String without(String rule) {
    return NOT.matcher(rule).replaceAll("");
  }

  private void report(ProblemCode code, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(css.charAt(start))) {
      start++;
    }
    String written = file.text().substring(start, to).strip().replaceAll("\\s+", " ");
    problems.add(code, file.at(start), written);
  }
}
