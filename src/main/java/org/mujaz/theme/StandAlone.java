package org.mujaz.theme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mujaz.model.Digits;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;

/** A theme that extends none: what it has to have itself, and what it has all the same. */
final class StandAlone {

  /** What readers could tell a theme by; feeds and files for hosts are formats, not design. */
  private static final Pattern LOOK =
      Pattern.compile("(?:messages|assets)/.+|.+\\.ftlh|.+\\.css\\.ftlt");

  /** The plugin renders with these by name; what lies in folders below is only shared by them. */
  private static final Pattern PAGE = Pattern.compile("templates/[^/]+\\.ftlh");

  /**
   * The plugin itself asks for words of these kinds, for titles, descriptions, feeds, cards and the
   * plain text of mails.
   */
  private static final Pattern ASKED =
      Pattern.compile("(?:title|description|language|card|feed|email)\\..+|digest\\.count");

  private StandAlone() {}

  /** The built-in theme as it lies below such a theme: without pages, words and assets. */
  static ThemeLayer basis(ThemeLayer builtIn) {
    Map<String, ThemeFile> files = new TreeMap<>(builtIn.files());
    files.keySet().removeIf(LOOK.asMatchPredicate());
    return new ThemeLayer(builtIn.name(), false, files);
  }

  /** The words that the plugin asks for, whatever templates do. */
  static Set<String> asked() {
    ThemeFiles builtIn = new ThemeFiles(List.of(BuiltInTheme.read()));
    return new Words(builtIn, Digits.LATN)
        .keys().stream()
            .filter(ASKED.asMatchPredicate())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Reports at {@code extends: none} what the theme lacks. */
  static void check(ThemeFiles files, Words words, Location place, Problems problems) {
    List<String> templates =
        BuiltInTheme.read().files().navigableKeySet().stream()
            .filter(path -> PAGE.matcher(path).matches() && files.file(path).isEmpty())
            .map(path -> path.substring(path.indexOf('/') + 1))
            .toList();
    if (!templates.isEmpty()) {
      problems.add(Problem.of(ProblemCode.MISSING_TEMPLATE, place, Wording.list(templates)));
    }
    Set<String> missing = asked();
    missing.removeAll(words.keys());
    if (!missing.isEmpty()) {
      problems.add(
          Problem.of(
              ProblemCode.MISSING_MESSAGE,
              place,
              Wording.list(missing),
              ReportPhrase.ARABIC_OR_ENGLISH));
    }
  }
}
