package org.mujaz.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Severity;
import org.mujaz.problem.SourceLines;
import org.mujaz.problem.TextReport;
import org.mujaz.source.SourcePath;

/**
 * Problems as JUnit XML in the form of Surefire's reports, which every CI server reads: each file
 * is a test, an error fails it, and a warning is its output.
 *
 * <p>The same problems give the same bytes: each test takes no time.
 */
public final class JunitXml {

  private static final String NAME = "mujaz";

  private final Messages messages;
  private final TextReport text;

  /**
   * A printer.
   *
   * @param messages the language of the report
   * @param sources where the quoted lines come from
   */
  public JunitXml(Messages messages, SourceLines sources) {
    this.messages = messages;
    this.text = new TextReport(messages, sources);
  }

  /**
   * The text of the report.
   *
   * @param files what was checked; a file that has a problem need not be among them
   */
  public String of(Problems problems, Collection<SourcePath> files) {
    SortedMap<SourcePath, List<Problem>> byFile = new TreeMap<>();
    files.forEach(file -> byFile.put(file, new ArrayList<>()));
    problems
        .sorted()
        .forEach(
            problem ->
                byFile
                    .computeIfAbsent(problem.location().path(), file -> new ArrayList<>())
                    .add(problem));
    long failed =
        byFile.values().stream().filter(found -> !errors(found, problems).isEmpty()).count();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(
        String.format(
            Locale.ROOT,
            "<testsuite name=\"%s\" time=\"0\" tests=\"%d\" errors=\"0\" skipped=\"0\""
                + " failures=\"%d\">\n",
            NAME,
            byFile.size(),
            failed));
    byFile.forEach((file, found) -> test(file, found, problems, xml));
    return xml.append("</testsuite>\n").toString();
  }

  private static List<Problem> errors(List<Problem> found, Problems problems) {
    return found.stream().filter(p -> problems.severityOf(p) == Severity.ERROR).toList();
  }

  private void test(SourcePath file, List<Problem> found, Problems problems, StringBuilder xml) {
    xml.append("  <testcase classname=\"").append(NAME).append("\" name=\"");
    XmlText.append(xml, file.value());
    xml.append("\" time=\"0\"");
    if (found.isEmpty()) {
      xml.append("/>\n");
      return;
    }
    xml.append(">\n");
    List<Problem> errors = errors(found, problems);
    errors.forEach(problem -> failure(problem, xml));
    List<Problem> warnings = new ArrayList<>(found);
    warnings.removeAll(errors);
    if (!warnings.isEmpty()) {
      xml.append("    <system-out>");
      warnings.forEach(problem -> lines(problem, Severity.WARNING, xml));
      xml.append("</system-out>\n");
    }
    xml.append("  </testcase>\n");
  }

  private void failure(Problem problem, StringBuilder xml) {
    xml.append("    <failure type=\"").append(problem.code().id()).append("\" message=\"");
    XmlText.append(xml, messages.message(problem));
    xml.append("\">");
    lines(problem, Severity.ERROR, xml);
    xml.append("</failure>\n");
  }

  private void lines(Problem problem, Severity severity, StringBuilder xml) {
    XmlText.append(xml, String.join("\n", text.lines(problem, severity)) + "\n");
  }
}
