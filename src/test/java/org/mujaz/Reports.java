package org.mujaz;

import java.util.List;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problems;
import org.mujaz.problem.TextReport;

/** What a publisher would read in the report, for assertions. */
public final class Reports {

  private Reports() {}

  /**
   * Problems without the quoted source lines and without general advice: place, message, other
   * places, suggestion.
   */
  public static List<String> of(Problems problems) {
    return new TextReport(Messages.english(), location -> java.util.Optional.empty())
        .lines(problems).stream()
            .map(String::strip)
            .filter(line -> !line.startsWith("help: ") || line.startsWith("help: did you mean"))
            .toList();
  }
}
