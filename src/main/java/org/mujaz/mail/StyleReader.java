package org.mujaz.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.select.Evaluator;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;

/** Reads the rules of a style sheet for mails (CSS Syntax Level 3, as far as mails need it). */
final class StyleReader {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)");
  private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z_][\\w-]*)(?=[^{}]*\\{)");
  private static final Pattern DECLARATION =
      Pattern.compile("\\s*(-?[a-zA-Z][a-zA-Z-]*)\\s*:\\s*(\\S.*?)\\s*", Pattern.DOTALL);
  private static final Pattern END =
      Pattern.compile(";(?=(?:[^\"'()]|\"[^\"]*\"|'[^']*'|\\([^()]*\\))*\\z)");

  private final SourceFile file;
  private final String css;
  private final Problems problems;
  private final List<StyleRule> rules = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final StringBuilder later = new StringBuilder();

  StyleReader(SourceFile file, String css, Problems problems) {
    this.file = file;
    this.css = COMMENT.matcher(css).replaceAll(" ");
    this.problems = problems;
  }

  MailStyles read() {
    int at = 0;
    while (!css.substring(at).isBlank()) {
      int open = css.indexOf('{', at);
      int close = open < 0 ? -1 : end(open);
      if (close < 0) {
        report(css.substring(at));
        break;
      }
      rule(css.substring(at, open).strip(), css.substring(open + 1, close));
      at = close + 1;
    }
    if (!later.isEmpty()) {
      kept.add(later.toString());
    }
    Set<String> classes =
        kept.stream()
            .flatMap(sheet -> CLASS.matcher(sheet).results())
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new MailStyles(rules, kept, classes);
  }

  /** The brace that closes the one at {@code open}, or −1. */
  private int end(int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private void rule(String prelude, String block) {
    if (prelude.startsWith("@")) {
      kept.add(singleSpaced(prelude + " {" + block + "}"));
      return;
    }
    List<Declaration> declarations = declarations(block);
    for (String selector : Selectors.split(prelude)) {
      if (Selectors.isForLater(selector)) {
        later.append(singleSpaced(selector + " {" + block + "}")).append('\n');
        continue;
      }
      Optional<Evaluator> evaluator = Selectors.evaluator(selector);
      if (evaluator.isPresent()) {
        rules.add(new StyleRule(evaluator.get(), Selectors.specificity(selector), declarations));
      } else {
        report(selector);
      }
    }
  }

  private List<Declaration> declarations(String block) {
    List<Declaration> declarations = new ArrayList<>();
    for (String written : END.split(block, -1)) {
      Optional<MatchResult> found =
          Optional.of(DECLARATION.matcher(written)).filter(m -> m.matches()).map(m -> m);
      if (found.isPresent()) {
        declarations.add(
            new Declaration(
                found.get().group(1).toLowerCase(Locale.ROOT),
                singleSpaced(found.get().group(2)).replace('"', '\'')));
      } else if (!written.isBlank()) {
        report(written);
      }
    }
    return declarations;
  }

  private static String singleSpaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /**
   * Points at the words in the file; settings in them are filled in, so they may not stand there.
   */
  private void report(String part) {
    String words = part.strip();
    int offset = file.text().indexOf(words);
    Location place = offset < 0 ? Location.of(file.path()) : file.at(offset);
    problems.add(ProblemCode.INVALID_MAIL_STYLE, place, singleSpaced(words));
  }
}
