package org.mujaz.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mujaz.source.Location;

/**
 * Prints problems for a terminal.
 *
 * <p>There is no caret under the quoted line: terminals reorder Arabic, so a column in the file is
 * not a column on the screen; the message quotes the words instead.
 */
public final class TextReport {

  private static final int LONGEST_QUOTE = 160;

  /** What would change how the terminal shows the rest of the line. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[[\\p{Cc}&&[^\\t]]\\u202A-\\u202E]");

  private final Messages messages;
  private final SourceLines sources;

  /**
   * A printer.
   *
   * @param messages the language of the report
   * @param sources where the quoted lines come from
   */
  public TextReport(Messages messages, SourceLines sources) {
    this.messages = messages;
    this.sources = sources;
  }

  /** The lines that tell {@code problem} at this weight. */
  public List<String> lines(Problem problem, Severity severity) {
    Isolation isolation = messages.isolation();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %s [%s]"
            .formatted(
                isolation.code(problem.location().toString()),
                messages.sentence(
                    severity.name().toLowerCase(Locale.ROOT), messages.message(problem)),
                problem.code().id()));
    sources
        .line(problem.location())
        .map(TextReport::shortened)
        .filter(line -> !line.isEmpty())
        .ifPresent(line -> lines.add("    " + isolation.quotation(line)));
    for (Location other : problem.related()) {
      lines.add("    " + messages.sentence("also", isolation.code(other.toString())));
    }
    messages.advice(problem).ifPresent(advice -> lines.add("    " + advice));
    lines.replaceAll(line -> UNPRINTABLE.matcher(line).replaceAll("\uFFFD"));
    return lines;
  }

  /** The whole report, one problem after another, without a summary. */
  public List<String> lines(Problems problems) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : problems.sorted()) {
      lines.addAll(lines(problem, problems.severityOf(problem)));
    }
    return lines;
  }

  private static String shortened(String line) {
    String trimmed = line.strip();
    if (trimmed.codePointCount(0, trimmed.length()) <= LONGEST_QUOTE) {
      return trimmed;
    }
    return trimmed.substring(0, trimmed.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }
}
