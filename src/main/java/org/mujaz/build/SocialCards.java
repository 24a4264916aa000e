package org.mujaz.build;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mujaz.card.CardCache;
import org.mujaz.card.CardPress;
import org.mujaz.card.Colours;
import org.mujaz.card.FaceFile;
import org.mujaz.card.Faces;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Site;
import org.mujaz.model.SocialCard;
import org.mujaz.model.Story;
import org.mujaz.plan.Cards;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Wording;
import org.mujaz.render.CardDesk;
import org.mujaz.render.CardPrinter;
import org.mujaz.source.Location;
import org.mujaz.theme.Theme;

/** The social cards of a build, drawn in the faces and colours of its theme, or none. */
final class SocialCards implements CardPrinter {

  private final Optional<CardPress> press;
  private final CardCache cache;

  private SocialCards(Optional<CardPress> press, CardCache cache) {
    this.press = press;
    this.cache = cache;
  }

  /** Those of a theme; a face that is none is a problem. */
  static SocialCards of(Optional<Theme> theme, BuildRequest request, Problems problems) {
    return new SocialCards(
        theme.filter(t -> t.setting("cards").equals(true)).flatMap(t -> press(t, problems)),
        new CardCache(request.workFolder()));
  }

  private static Optional<CardPress> press(Theme theme, Problems problems) {
    Map<FaceFile, byte[]> files = new EnumMap<>(FaceFile.class);
    for (FaceFile file : FaceFile.values()) {
      files.put(file, theme.file(file.path()).bytes());
    }
    try {
      return Optional.of(new CardPress(colours(theme), Faces.read(files), files));
    } catch (Faces.InvalidFace e) {
      problems.add(ProblemCode.INVALID_FACE, Location.of(theme.file(e.file().path()).source()));
      return Optional.empty();
    }
  }

  private static Colours colours(Theme theme) {
    return new Colours(
        theme.setting("colours.paper").toString(),
        theme.setting("colours.ink").toString(),
        theme.setting("colours.muted").toString(),
        theme.setting("colours.accent").toString(),
        theme.setting("colours.rule").toString());
  }

  /** Which pages have one. */
  Cards plan(SiteConfig config, Optional<Theme> theme) {
    return theme.map(t -> CardDesk.of(config, t, press)).orElse(Cards.NONE);
  }

  /** Reports headlines that cannot be drawn. */
  void check(Site site, Problems problems) {
    if (press.isPresent()) {
      for (Story story : site.stories()) {
        for (Article article : story.versions()) {
          check(article, press.get(), problems);
        }
      }
    }
  }

  private static void check(Article article, CardPress press, Problems problems) {
    Optional<String> missing =
        article.picture().isPresent() ? Optional.empty() : press.missing(article.title());
    if (missing.isPresent()) {
      problems.add(
          ProblemCode.MISSING_LETTER,
          Location.of(article.file()),
          Wording.quoted(missing.get()),
          Wording.quoted(article.title()));
    }
  }

  @Override
  public byte[] png(SocialCard card) {
    CardPress drawing = press.orElseThrow();
    return cache.get(drawing.fingerprint(card), () -> drawing.png(card));
  }

  /** Forgets the cards that this build did not need. */
  void tidy() {
    cache.tidy();
  }
}
