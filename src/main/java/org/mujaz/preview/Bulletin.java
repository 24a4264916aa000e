package org.mujaz.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mujaz.build.LiveState;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Severity;
import org.mujaz.problem.TextReport;
import org.mujaz.problem.Wording;
import org.mujaz.text.JsonString;

/** What is wrong with a site, as JSON for the script in its pages. */
final class Bulletin {

  /** Nobody reads more before some are mended; the number of all is told. */
  private static final int MOST = 100;

  private final Messages messages;
  private final EditorLinks links;

  Bulletin(Messages messages, EditorLinks links) {
    this.messages = messages;
    this.links = links;
  }

  String of(LiveState state) {
    Problems problems = state.problems();
    List<Problem> sorted = problems.sorted();
    TextReport report = new TextReport(messages, state.sources());
    List<String> items = new ArrayList<>();
    for (Problem problem : sorted.subList(0, Math.min(MOST, sorted.size()))) {
      items.add(item(problem, problems.severityOf(problem), report, state));
    }
    int errors = problems.count(Severity.ERROR);
    Language language = messages.language();
    return object(
        List.of(
            member("lang", language.code()),
            member("dir", language.direction().attribute()),
            "\"errors\":" + errors,
            member("title", title(errors, sorted.size() - errors)),
            member("note", errors > 0 ? words(ReportPhrase.OVERLAY_NOTE) : ""),
            member("close", words(ReportPhrase.OVERLAY_CLOSE)),
            member("stopped", words(ReportPhrase.OVERLAY_STOPPED)),
            "\"items\":[" + String.join(",", items) + "]"));
  }

  private String title(int errors, int warnings) {
    List<Wording> counts = new ArrayList<>();
    if (errors > 0) {
      counts.add(ReportPhrase.ERRORS.counting(errors));
    }
    if (warnings > 0) {
      counts.add(ReportPhrase.WARNINGS.counting(warnings));
    }
    return messages.words(new Wording.Listed(counts));
  }

  private String item(Problem problem, Severity severity, TextReport report, LiveState state) {
    TextReport.Told told = report.told(problem, severity);
    Optional<String> link =
        links.of(problem.location(), state.files().apply(problem.location().path()));
    return object(
        List.of(
            member("severity", severity.name().toLowerCase(Locale.ROOT)),
            member("message", told.message()),
            member("code", problem.code().id()),
            member("place", problem.location().toString()),
            member("link", link.orElse("")),
            member("quotation", told.quotation().orElse("")),
            member("help", told.help().orElse(""))));
  }

  private String words(Wording wording) {
    return messages.words(wording);
  }

  private static String member(String name, String value) {
    return "\"" + name + "\":\"" + JsonString.escaped(value) + "\"";
  }

  private static String object(List<String> members) {
    return "{" + String.join(",", members) + "}";
  }

  /** Style sheets to take in the place of others, likewise. */
  static String styles(List<View.Swap> swaps) {
    return "["
        + String.join(
            ",",
            swaps.stream()
                .map(swap -> object(List.of(member("from", swap.from()), member("to", swap.to()))))
                .toList())
        + "]";
  }
}
