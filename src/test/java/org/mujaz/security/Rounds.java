package org.mujaz.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Severity;

/** Builds a site as often as it takes until everything that is refused has been left out. */
final class Rounds {

  /** What a value or a target may be refused with; any other error is a defect. */
  private static final Set<ProblemCode> REFUSALS =
      EnumSet.of(
          ProblemCode.BROKEN_LINK,
          ProblemCode.CONFLICTING_VALUES,
          ProblemCode.INVALID_ALIAS,
          ProblemCode.INVALID_DATE,
          ProblemCode.INVALID_SLUG,
          ProblemCode.INVALID_VALUE,
          ProblemCode.MISSING_PICTURE,
          ProblemCode.REMOTE_PICTURE,
          ProblemCode.SHARED_TRANSLATION,
          ProblemCode.TRANSLATION_OF_ITSELF,
          ProblemCode.UNKNOWN_AUTHOR,
          ProblemCode.UNKNOWN_PAGE,
          ProblemCode.UNKNOWN_SECTION,
          ProblemCode.UNKNOWN_THEME,
          ProblemCode.UNSAFE_LINK,
          ProblemCode.WRONG_TYPE);

  private static final int MOST_ROUNDS = 8;

  private final TestSite site;
  private final Map<String, HostileFile> files;

  /**
   * A site.
   *
   * @param files by name; those that the writing adds are looked at too
   */
  Rounds(TestSite site, Map<String, HostileFile> files) {
    this.site = site;
    this.files = files;
  }

  /** Builds, and writes anew without what was refused, until nothing is. */
  TestBuild build(Runnable writing) {
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      files.values().forEach(HostileFile::clear);
      writing.run();
      files.forEach((name, file) -> site.with(name, file.text()));
      TestBuild build = TestBuild.of(site);
      List<Problem> errors =
          build.result().problems().sorted().stream()
              .filter(problem -> build.result().problems().severityOf(problem) == Severity.ERROR)
              .toList();
      if (errors.isEmpty()) {
        return build;
      }
      leaveOut(errors);
    }
    throw new IllegalStateException("something is refused again and again");
  }

  private void leaveOut(List<Problem> errors) {
    boolean some = false;
    for (Problem error : errors) {
      HostileFile file = files.get(error.location().path().value());
      if (file == null || !REFUSALS.contains(error.code())) {
        throw new IllegalStateException(error.toString());
      }
      some |= file.refuse(error.location().line());
    }
    if (!some) {
      throw new IllegalStateException(errors.get(0).toString());
    }
  }
}
