package org.mujaz.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mujaz.model.Language;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.read.ArticleFile;
import org.mujaz.read.Facts;
import org.mujaz.read.Located;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.Location;

/** Warns of corrections that only the readers of one version are told. */
final class OneSidedCorrections {

  private OneSidedCorrections() {}

  static void check(StoryFiles story, Problems problems) {
    if (!hasAny(story)) {
      return;
    }
    for (Language language : Language.values()) {
      Optional<ArticleFile> other = story.in(language.other());
      if (story.in(language).isPresent() && other.isPresent()) {
        Set<LocalDate> told = days(of(story, language.other()));
        of(story, language).stream()
            .filter(entry -> !told.contains(day(entry)))
            .collect(Collectors.toMap(OneSidedCorrections::day, entry -> entry, (a, b) -> a))
            .values()
            .forEach(entry -> report(entry, other.get(), problems));
      }
    }
  }

  /** Few stories have one. */
  private static boolean hasAny(StoryFiles story) {
    for (ArticleFile version : story.versions()) {
      if (!version.facts().corrections().isEmpty()) {
        return true;
      }
    }
    return story.shared().filter(shared -> !shared.facts().corrections().isEmpty()).isPresent();
  }

  /** The entries that readers of this version see: its own, and the shared ones in its language. */
  private static List<Located<Facts.CorrectionFacts>> of(StoryFiles story, Language language) {
    return Stream.concat(
            story.in(language).map(ArticleFile::facts).stream(),
            story.shared().map(StoryFiles.SharedFacts::facts).stream())
        .flatMap(facts -> facts.corrections().stream())
        .filter(entry -> entry.value().text().in(language).isPresent())
        .toList();
  }

  private static Set<LocalDate> days(List<Located<Facts.CorrectionFacts>> entries) {
    return entries.stream().map(OneSidedCorrections::day).collect(Collectors.toSet());
  }

  private static LocalDate day(Located<Facts.CorrectionFacts> entry) {
    return entry.value().date().day();
  }

  private static void report(
      Located<Facts.CorrectionFacts> entry, ArticleFile other, Problems problems) {
    problems.add(
        Problem.of(
                ProblemCode.ONE_SIDED_CORRECTION,
                entry.location(),
                Wording.quoted(day(entry).toString()),
                ReportPhrase.of(other.language()))
            .with(Location.of(other.path())));
  }
}
