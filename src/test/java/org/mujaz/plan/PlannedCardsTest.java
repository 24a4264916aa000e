package org.mujaz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.assemble.Assembled;
import org.mujaz.model.Gallery;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.SocialCard;
import org.mujaz.source.SourcePath;

/** Cards are files of the site like all others, though they are looked for late. */
final class PlannedCardsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private static final String STORIES =
      """
      -- content/stories/2026-11-20-a/en.md --
      # A

      text
      -- content/stories/2026-11-20-b/en.md --
      # B

      text
      """;

  @TempDir private Path base;
  private final AtomicInteger asked = new AtomicInteger();

  /** Each page of an article has one, named as the article. */
  private final class Drawn implements Cards {
    @Override
    public Optional<CardFile> own(Subject subject) {
      asked.incrementAndGet();
      return subject instanceof Subject.ArticlePage page
          ? Optional.of(card(page.article().slug()))
          : Optional.empty();
    }

    @Override
    public Optional<CardFile> edition(Language language) {
      return Optional.of(card("edition"));
    }

    @Override
    public Optional<CardFile> front() {
      return Optional.of(card("edition"));
    }

    private CardFile card(String name) {
      SocialCard.Name title = new SocialCard.Name(Language.ENGLISH, name, "");
      return new CardFile(
          Addresses.card(name),
          new SocialCard.Masthead(Language.ENGLISH, List.of(title), "harbour.example"));
    }
  }

  private SitePlan plan(Assembled assembled) {
    return new Planner(assembled.config(), NOW, assembled.problems())
        .plan(
            assembled.site(),
            Gallery.NONE,
            new SourcePath("content"),
            assembled.content().statics(),
            List.of(new Route("/assets/site.css")),
            new Drawn(),
            SearchFiles.NONE,
            Gists.NONE);
  }

  private Assembled assembled(String more) {
    return Assembled.of(base, NOW, STORIES + more);
  }

  private static List<String> cards(SitePlan plan) {
    return plan.pages().stream()
        .map(page -> page.route().path())
        .filter(path -> path.startsWith("/assets/cards/"))
        .toList();
  }

  @Test
  void eachIsAFileOnceAndIsLookedForLate() {
    SitePlan plan = plan(assembled(""));
    assertThat(plan.contains(new Route("/en/2026/11/20/a/"))).isTrue();
    assertThat(asked).hasValue(0);
    assertThat(plan.contains(new Route("/assets/cards/a.png"))).isTrue();
    assertThat(plan.contains(new Route("/assets/cards/c.png"))).isFalse();
    assertThat(plan.page(new Route("/assets/cards/b.png")).orElseThrow().subject())
        .isInstanceOf(Subject.Card.class);
    assertThat(cards(plan))
        .containsExactly("/assets/cards/a.png", "/assets/cards/b.png", "/assets/cards/edition.png");
  }

  @Test
  void aFileOfThePublishersMayLieAmongThem() {
    Assembled assembled = assembled("-- content/static/assets/cards/own.png --\nx\n");
    assertThat(cards(plan(assembled)))
        .containsExactly(
            "/assets/cards/a.png",
            "/assets/cards/b.png",
            "/assets/cards/edition.png",
            "/assets/cards/own.png");
    assertThat(assembled.problems().sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets/cards/A.png", "assets/cards/edition.png/x", "Assets/Cards"})
  void noFileCanTakeTheAddressOfOne(String file) {
    Assembled assembled = assembled("-- content/static/" + file + " --\nx\n");
    plan(assembled);
    assertThat(assembled.problems().sorted())
        .extracting(p -> p.location() + " " + p.code().id())
        .containsExactly("content/static/" + file + " address-collision");
  }

  @Test
  void aTextMayLinkToOne() {
    Assembled assembled =
        assembled(
            """
            -- content/stories/2026-11-20-c/en.md --
            # C

            [one](/assets/cards/a.png) and [none](/assets/cards/ab.png)
            """);
    plan(assembled);
    assertThat(assembled.problems().sorted())
        .extracting(p -> p.code().id() + " " + p.arguments() + " " + p.suggestion())
        .containsExactly("broken-link [/assets/cards/ab.png] Optional[«/assets/cards/a.png»]");
  }
}
