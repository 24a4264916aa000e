package org.mujaz.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.text.Spelling;

/**
 * What the templates of a theme ask for by name, found without running them: so a mistake is told
 * even when no page reaches it.
 */
final class TemplateScan {
  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
  private static final Pattern CALL =
      Pattern.compile(
          "\\b(?<function>msg|msgIn|asset|setting)\\(\\s*"
              + "(?:(?<=msgIn\\()(?:\"\\w*\"|'\\w*'|[\\w.]+)\\s*,\\s*)?"
              + "(?:\"(?<double>[^\"\\\\]*)\"|'(?<single>[^'\\\\]*)')\\s*(?<next>.)");

  private static final Pattern PARTIAL =
      Pattern.compile(
          "<@partial\\s[^<>]{0,400}?\\bname\\s*=\\s*[\"'](?<name>[^\"'$<>]*)[\"']\\s*(?<next>.)");

  private record Use(String function, String name, boolean whole, Location place) {}

  private final List<Use> uses = new ArrayList<>();
  private final Set<String> messages = new HashSet<>();
  private final Set<String> messagePrefixes = new HashSet<>();

  /** Scans the templates. */
  TemplateScan(ThemeFiles files) {
    for (ThemeFile file : files.below("templates/")) {
      scan(SourceFile.of(file.source(), withoutComments(file.text())));
    }
  }

  /** A template with spaces in the place of its comments. */
  static String withoutComments(String template) {
    return COMMENT
        .matcher(template)
        .replaceAll(found -> found.group().replaceAll("[^\\r\\n]", " "));
  }

  private void scan(SourceFile file) {
    Matcher partial = PARTIAL.matcher(file.text());
    while (partial.find()) {
      boolean whole = !partial.group("next").equals("+");
      take(new Use("partial", partial.group("name"), whole, file.at(partial.start("name"))));
    }
    Matcher call = CALL.matcher(file.text());
    while (call.find()) {
      String group = call.group("double") != null ? "double" : "single";
      String name = call.group(group);
      int variable = name.indexOf("${");
      boolean whole = variable < 0 && !call.group("next").equals("+");
      String known = variable < 0 ? name : name.substring(0, variable);
      take(new Use(call.group("function"), known, whole, file.at(call.start(group))));
    }
  }

  private void take(Use use) {
    uses.add(use);
    if (use.function().startsWith("msg")) {
      (use.whole() ? messages : messagePrefixes).add(use.name());
    }
  }

  /** Whether a template asks for this message, or may. */
  boolean usesMessage(String key) {
    return messages.contains(key) || messagePrefixes.stream().anyMatch(key::startsWith);
  }

  /** Reports names that the theme does not have. */
  void check(
      Templates templates, Words words, Assets assets, Settings settings, Problems problems) {
    for (Use use : uses) {
      if (!use.whole()) {
        continue;
      }
      switch (use.function()) {
        case "asset" -> {
          if (assets.address(use.name()).isEmpty()) {
            Optional<String> nearest = Spelling.nearest(use.name(), assets.paths());
            add(ProblemCode.MISSING_ASSET, use, nearest, problems);
          }
        }
        case "setting" -> {
          if (settings.value(use.name()).isEmpty()) {
            Optional<String> nearest = settings.nearest(use.name());
            add(ProblemCode.UNKNOWN_SETTING, use, nearest, problems);
          }
        }
        case "partial" -> checkPartial(use, templates, problems);
        default -> checkMessage(use, words, problems);
      }
    }
  }

  private static void checkPartial(Use use, Templates templates, Problems problems) {
    String template = Partials.template(use.name());
    if (!templates.has(template)) {
      problems.add(
          Problem.of(
                  ProblemCode.INVALID_TEMPLATE, use.place(), ReportPhrase.NO_PARTIAL.with(template))
              .suggesting(Spelling.nearest(use.name(), templates.partials())));
    }
  }

  private static void checkMessage(Use use, Words words, Problems problems) {
    if (!words.has(use.name())) {
      Optional<String> nearest = Spelling.nearest(use.name(), words.keys());
      problems.add(
          Problem.of(
                  ProblemCode.MISSING_MESSAGE,
                  use.place(),
                  Wording.quoted(use.name()),
                  ReportPhrase.ARABIC_OR_ENGLISH)
              .suggesting(nearest));
    }
  }

  private static void add(ProblemCode code, Use use, Optional<String> nearest, Problems problems) {
    problems.add(Problem.of(code, use.place(), use.name()).suggesting(nearest));
  }
}
