package org.mujaz.theme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Severity;

/** Tells mistakes in a theme from what only follows from them. */
final class Consequences {
  private static final Set<ProblemCode> UNREAD =
      Set.of(ProblemCode.INVALID_UTF8, ProblemCode.FILE_TOO_LARGE);

  private Consequences() {}

  /**
   * The problems without those that a broken {@code theme.yaml} (settings that it does not declare)
   * or an unreadable messages file (texts that it does not have) is the reason of.
   */
  static List<Problem> leftOutOf(List<Problem> problems) {
    Set<String> broken =
        problems.stream()
            .filter(problem -> problem.code().severity() == Severity.ERROR)
            .filter(problem -> isManifest(problem) || UNREAD.contains(problem.code()))
            .map(problem -> problem.location().path().fileName())
            .collect(Collectors.toSet());
    return problems.stream().filter(problem -> !follows(problem, broken)).toList();
  }

  private static boolean isManifest(Problem problem) {
    return problem.location().path().fileName().equals("theme.yaml");
  }

  private static boolean follows(Problem problem, Set<String> broken) {
    return switch (problem.code()) {
      case UNKNOWN_SETTING -> broken.contains("theme.yaml");
      case MISSING_MESSAGE -> broken.stream().anyMatch(name -> name.endsWith(".properties"));
      default -> false;
    };
  }
}
