package org.mujaz.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mujaz.model.Route;
import org.mujaz.plan.PlannedPage;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.Places;
import org.mujaz.source.SourcePath;

/**
 * What is wrong with finished pages, each mistake told once for the whole site, since one template
 * makes it on many pages; safe for any thread.
 */
final class Findings {

  /** A mistake; {@code what} tells it from others of its kind. */
  private record Mistake(ProblemCode code, String what) {}

  /**
   * The page with the least address that has it.
   *
   * @param traces how it may be written in the text that the page was made of
   */
  private record Example(PlannedPage page, List<String> traces, List<Wording> arguments) {}

  private final Map<Mistake, Example> found = new ConcurrentHashMap<>();
  private final Set<Route> wrong = ConcurrentHashMap.newKeySet();

  /** Takes a mistake of which the message quotes {@code what} and the page. */
  void add(ProblemCode code, String what, PlannedPage page, List<String> traces) {
    add(code, what, page, traces, Wording.quoted(what), Wording.quoted(page.route().path()));
  }

  /** Takes a mistake. */
  void add(
      ProblemCode code, String what, PlannedPage page, List<String> traces, Wording... arguments) {
    wrong.add(page.route());
    found.merge(
        new Mistake(code, what),
        new Example(page, traces, List.of(arguments)),
        (a, b) -> a.page().route().compareTo(b.page().route()) <= 0 ? a : b);
  }

  /** Whether nothing was found wrong with a page so far. */
  boolean isRight(PlannedPage page) {
    return !wrong.contains(page.route());
  }

  /**
   * Tells them.
   *
   * @param places finds where they stand in the text that a page was made of
   * @param outputFolder the name under which reports show generated files
   */
  void report(Problems problems, Places places, String outputFolder) {
    boolean told = problems.sorted().stream().anyMatch(p -> p.code() == ProblemCode.INLINE_CODE);
    found.forEach(
        (mistake, example) -> {
          Location place = place(example, places, outputFolder);
          // Code in a template is told at its line of the template already.
          if (!told || mistake.code() != ProblemCode.REFUSED_CODE || place.line() > 0) {
            problems.add(
                Problem.of(mistake.code(), place, example.arguments().toArray(Wording[]::new)));
          }
        });
  }

  private static Location place(Example example, Places places, String outputFolder) {
    PlannedPage page = example.page();
    return page.origin()
        .map(origin -> places.find(origin, example.traces()))
        .orElseGet(() -> Location.of(new SourcePath(outputFolder + "/" + page.route().file())));
  }
}
