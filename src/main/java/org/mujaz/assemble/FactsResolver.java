package org.mujaz.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.model.Correction;
import org.mujaz.model.Focus;
import org.mujaz.model.Language;
import org.mujaz.model.Picture;
import org.mujaz.model.Route;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.Facts;
import org.mujaz.read.LocalText;
import org.mujaz.read.Located;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Slugs;

/** Resolves the facts of one file for one language. */
final class FactsResolver {

  private final Names names;
  private final PictureFiles pictures;
  private final Problems problems;

  FactsResolver(Desk desk) {
    this.names = new Names(desk.asked(), desk.problems());
    this.pictures = new PictureFiles(desk.asked(), desk.problems());
    this.problems = desk.problems();
  }

  /** What {@code facts}, written in {@code file}, say about the version in {@code language}. */
  Resolved resolve(Facts facts, SourcePath file, Language language) {
    return new Resolved(
        in(language, facts.title()),
        in(language, facts.summary()),
        facts.date(),
        facts.updated(),
        facts
            .section()
            .flatMap(s -> names.section(s).map(found -> new Located<>(found, s.location()))),
        list(facts.tags(), names::tags),
        list(facts.authors(), names::authors),
        list(facts.translators(), names::authors),
        list(facts.sources(), given -> given.stream().map(names::citation).toList()),
        in(language, facts.place()),
        facts.image().flatMap(image -> picture(image, file, language)),
        facts.slug().flatMap(this::slug),
        facts.slugs(),
        list(facts.aliases(), this::aliases),
        facts.lead().map(lead -> new Located<>(lead.value().rank(), lead.location())),
        facts.draft(),
        facts.publish(),
        facts.expires(),
        facts.together(),
        list(facts.corrections(), given -> corrections(given, language)),
        facts.translationOf());
  }

  private static Optional<Located<String>> in(
      Language language, Optional<Located<LocalText>> given) {
    return given.flatMap(
        text -> text.value().in(language).map(words -> new Located<>(words, text.location())));
  }

  private static <A, B> Optional<Located<List<B>>> list(
      List<Located<A>> given, Function<List<Located<A>>, List<B>> resolve) {
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(new Located<>(resolve.apply(given), given.get(0).location()));
  }

  private Optional<Located<Picture>> picture(
      Located<Facts.ImageFacts> given, SourcePath file, Language language) {
    Facts.ImageFacts image = given.value();
    Optional<SourcePath> found = pictures.find(image.src().value(), file, image.src().location());
    return found.map(
        path ->
            new Located<>(
                new Picture(
                    path,
                    image.alt().flatMap(alt -> alt.in(language)),
                    image.caption().flatMap(caption -> caption.in(language)),
                    image.credit().flatMap(credit -> credit.in(language)),
                    image.focus().orElse(Focus.USUAL)),
                image.src().location()));
  }

  private Optional<Located<String>> slug(Located<String> given) {
    if (Slugs.isSlug(given.value())) {
      return Optional.of(given);
    }
    problems.add(
        Problem.of(
            ProblemCode.INVALID_SLUG,
            given.location(),
            given.value(),
            "«" + Slugs.of(given.value()) + "»"));
    return Optional.empty();
  }

  private List<Route> aliases(List<Located<String>> given) {
    List<Route> routes = new ArrayList<>();
    for (Located<String> alias : given) {
      Aliases.route(alias.value())
          .ifPresentOrElse(
              routes::add,
              () -> problems.add(ProblemCode.INVALID_ALIAS, alias.location(), alias.value()));
    }
    return routes;
  }

  private static List<Correction> corrections(
      List<Located<Facts.CorrectionFacts>> given, Language language) {
    return given.stream()
        .map(Located::value)
        .flatMap(c -> c.text().in(language).map(text -> new Correction(c.date(), text)).stream())
        .sorted((a, b) -> a.date().compareTo(b.date()))
        .toList();
  }
}
