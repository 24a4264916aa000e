package org.mujaz.assemble;

import java.util.List;
import java.util.Optional;
import org.mujaz.model.Article;
import org.mujaz.model.LeftOut;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Picture;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;
import org.mujaz.model.StandingText;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.read.ArticleFile;
import org.mujaz.read.Located;
import org.mujaz.source.Location;

/** Makes articles and standing texts out of the candidates of one story, their links resolved. */
final class Articles {

  private static final String[] IMAGE_KEYS = {"image", "src", "alt", "الصورة", "الملف", "الوصف"};

  /** A picture on top of an article is shown so wide at least. */
  private static final int WIDE_ENOUGH = 640;

  private final LinkResolver links;
  private final Inquiry asked;
  private final Reported reported;
  private final Problems problems;

  Articles(Desk desk, Reported reported) {
    this.links = new LinkResolver(desk);
    this.asked = desk.asked();
    this.reported = reported;
    this.problems = desk.problems();
  }

  Article article(Candidate candidate) {
    Resolved facts = candidate.facts();
    ArticleFile file = candidate.file();
    return new Article(
        candidate.story().id(),
        file.language(),
        file.path(),
        candidate.slug(),
        candidate.title(),
        facts.summary().map(Located::value).orElse(file.excerpt()),
        facts.summary().isPresent(),
        candidate.published().orElseThrow(),
        facts.updated().map(Located::value),
        facts.section().map(Located::value),
        list(facts.tags()),
        list(facts.authors()),
        list(facts.translators()),
        list(facts.sources()),
        facts.place().map(Located::value),
        picture(candidate),
        list(facts.corrections()),
        facts.lead().map(Located::value).filter(rank -> rank > 0),
        isDraft(candidate),
        list(facts.aliases()),
        facts.translationOf().map(Located::value),
        Translations.state(candidate.story(), file.language()),
        file.words(),
        links.resolve(file),
        file.anchors(),
        file.prose().orElseThrow());
  }

  StandingText standing(Candidate candidate) {
    Resolved facts = candidate.facts();
    ArticleFile file = candidate.file();
    return new StandingText(
        candidate.story().id(),
        file.language(),
        file.path(),
        candidate.slug(),
        candidate.title(),
        facts.summary().map(Located::value).orElse(file.excerpt()),
        facts.updated().map(Located::value).or(() -> facts.date().map(Located::value)),
        picture(candidate),
        list(facts.aliases()),
        isDraft(candidate),
        links.resolve(file),
        file.anchors(),
        file.prose().orElseThrow());
  }

  private static boolean isDraft(Candidate candidate) {
    return candidate
        .leftOut()
        .filter(leftOut -> leftOut.reason() == LeftOut.Reason.DRAFT)
        .isPresent();
  }

  private Optional<Picture> picture(Candidate candidate) {
    Optional<Located<Picture>> picture = candidate.facts().picture();
    picture
        .filter(given -> given.value().alt().isEmpty())
        .filter(given -> !reported.hidesKey(candidate.story(), IMAGE_KEYS))
        .ifPresent(given -> reportMissingAlt(given, candidate.file()));
    picture.ifPresent(this::reportSmall);
    return picture.map(Located::value);
  }

  private void reportSmall(Located<Picture> picture) {
    asked
        .file(picture.value().file())
        .filter(file -> file.type().filter(type -> type != PictureType.SVG).isPresent())
        .flatMap(MediaFile::size)
        .map(PixelSize::width)
        .filter(width -> width < WIDE_ENOUGH)
        .ifPresent(
            width ->
                problems.add(
                    ProblemCode.SMALL_PICTURE,
                    picture.location(),
                    picture.value().file().fileName(),
                    Integer.toString(width),
                    Integer.toString(WIDE_ENOUGH)));
  }

  /** The picture may stand in the other version, which describes it in the other language. */
  private void reportMissingAlt(Located<Picture> picture, ArticleFile file) {
    Problem problem =
        Problem.of(
            ProblemCode.MISSING_ALT,
            picture.location(),
            Wording.quoted(picture.value().file().fileName()),
            ReportPhrase.of(file.language()));
    boolean here = picture.location().path().equals(file.path());
    problems.add(here ? problem : problem.with(Location.of(file.path())));
  }

  private static <T> List<T> list(Optional<Located<List<T>>> given) {
    return given.map(Located::value).orElse(List.of());
  }
}
