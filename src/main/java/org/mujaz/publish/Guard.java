package org.mujaz.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mujaz.model.Language;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;

/**
 * Refuses a site that has lost many of its pages: mostly they were not meant to go.
 *
 * @param maxLoss how many of a hundred pages of a language, or of the site, may go; 0 to 100
 */
public record Guard(int maxLoss) {

  /** Fewer are never too many: in a small site, one story takes that many with it. */
  private static final int FEWEST = 20;

  /** Checks the share. */
  public Guard {
    if (maxLoss < 0 || maxLoss > 100) {
      throw new IllegalArgumentException("not a percentage: " + maxLoss);
    }
  }

  /** A guard that lets everything pass. */
  public static Guard off() {
    return new Guard(100);
  }

  /** Reports each language that loses too many pages, or else the whole site if that does. */
  void check(Manifest before, Set<String> after, OutputFolder output, Problems problems) {
    Reporter reporter = new Reporter(before.names(), after, Location.of(output.name()), problems);
    List<Language> losing =
        Arrays.stream(Language.values())
            .filter(
                language ->
                    reporter.loses(
                        ReportPhrase.editionIn(language),
                        name -> name.startsWith(language.code() + "/")))
            .toList();
    if (losing.isEmpty()) {
      reporter.loses(ReportPhrase.WHOLE_SITE, name -> true);
    }
  }

  private final class Reporter {

    private final Set<String> before;
    private final Set<String> after;
    private final Location place;
    private final Problems problems;

    Reporter(Set<String> before, Set<String> after, Location place, Problems problems) {
      this.before = before;
      this.after = after;
      this.place = place;
      this.problems = problems;
    }

    private boolean loses(Wording part, Predicate<String> belongs) {
      List<String> pages =
          before.stream().filter(name -> name.endsWith(".html")).filter(belongs).toList();
      long lost = pages.stream().filter(name -> !after.contains(name)).count();
      if (lost < FEWEST || lost * 100 <= (long) pages.size() * maxLoss) {
        return false;
      }
      problems.add(
          ProblemCode.PAGES_LOST,
          place,
          part,
          ReportPhrase.PAGES.counting(lost),
          Wording.quoted(pages.size()),
          Wording.quoted(maxLoss));
      return true;
    }
  }
}
