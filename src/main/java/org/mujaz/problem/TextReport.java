package org.mujaz.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    Told told = told(problem, severity);
    List<String> lines = new ArrayList<>();
    String place = isolation.code(problem.location().toString());
    lines.add("%s: %s [%s]".formatted(place, told.message(), problem.code().id()));
    told.quotation().ifPresent(line -> lines.add("    " + isolation.quotation(line)));
    for (Location other : problem.related()) {
      lines.add("    " + also(other));
    }
    told.help().ifPresent(help -> lines.add("    " + help));
    lines.replaceAll(TextReport::printable);
    return lines;
  }

  /** A problem in one line, for what shows its place and its weight by itself. */
  public String line(Problem problem) {
    List<String> parts = new ArrayList<>();
    parts.add("%s [%s]".formatted(messages.message(problem), problem.code().id()));
    problem.related().forEach(other -> parts.add(also(other)));
    messages.advice(problem).ifPresent(parts::add);
    return printable(messages.isolation().sentence(String.join(" · ", parts)));
  }

  /** The same with its place, for what shows only its weight. */
  public String placedLine(Problem problem) {
    return messages.isolation().code(problem.location().toString()) + ": " + line(problem);
  }

  private String also(Location other) {
    return messages.sentence("also", messages.isolation().code(other.toString()));
  }

  /**
   * The words that tell a problem, for other forms than lines.
   *
   * @param message its weight and what is wrong
   * @param quotation the line that it is in, without space around it
   * @param help what to do
   */
  public record Told(String message, Optional<String> quotation, Optional<String> help) {}

  /** What is to be told of {@code problem} at this weight. */
  public Told told(Problem problem, Severity severity) {
    return new Told(
        messages.sentence(severity.name().toLowerCase(Locale.ROOT), messages.message(problem)),
        sources.line(problem.location()).map(TextReport::shortened).filter(line -> !line.isEmpty()),
        messages.advice(problem));
  }

  private static String printable(String line) {
    return UNPRINTABLE.matcher(line).replaceAll("\uFFFD");
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
