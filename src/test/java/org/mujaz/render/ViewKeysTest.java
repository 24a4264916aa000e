package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.cache.Cache;
import org.mujaz.cache.Key;
import org.mujaz.model.Route;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;
import org.mujaz.view.ArticleView;
import org.mujaz.view.HeadlineView;
import org.mujaz.view.ManifestView;
import org.mujaz.view.Pages;
import org.mujaz.view.PersonView;

final class ViewKeysTest {

  private final ViewKeys keys = new ViewKeys();

  @TempDir private Path folder;
  private Cache cache;

  @BeforeEach
  void open() {
    cache = Cache.temporary(folder);
  }

  @AfterEach
  void close() {
    cache.close();
  }

  private Key key(String route, Subject subject, String template, Pages view) {
    PlannedPage page =
        new PlannedPage(
            new Route(route),
            subject,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return keys.of(page, new Made(template, view), cache.key());
  }

  private Key key(Pages view) {
    return key("/a/", new Subject.NotFound(), "a.ftlh", view);
  }

  private static Pages manifest(String... parts) {
    return new Pages.Manifest(
        new ManifestView(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]));
  }

  @Test
  void equalViewsHaveOneKey() {
    assertThat(key(manifest("a", "b", "c", "d", "e", "f")))
        .isEqualTo(key(manifest("a", "b", "c", "d", "e", "f")));
  }

  @Test
  void eachPartOfAViewCounts() {
    HashSet<Key> seen = new HashSet<>();
    seen.add(key(manifest("a", "b", "c", "d", "e", "f")));
    for (int part = 0; part < 6; part++) {
      List<String> parts = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f"));
      parts.set(part, "x");
      seen.add(key(manifest(parts.toArray(String[]::new))));
    }
    assertThat(seen).hasSize(7);
  }

  /** However deep it is: a key that forgets one of them would leave an old page in place. */
  @Test
  void eachPartOfEveryViewCounts() {
    ViewSamples samples = new ViewSamples();
    Set<String> tried = new HashSet<>();
    List<List<String>> forgotten = new ArrayList<>();
    for (Class<?> kind : Pages.class.getPermittedSubclasses()) {
      Key whole = key((Pages) samples.of(kind));
      List<List<String>> parts = samples.parts();
      for (int part = 0; part < parts.size(); part++) {
        if (tried.addAll(parts.get(part))
            && key((Pages) samples.differing(kind, part)).equals(whole)) {
          forgotten.add(parts.get(part));
        }
      }
    }
    assertThat(forgotten).isEmpty();
    assertThat(tried).contains("StoryView.title", "SiteView.menu", "PictureView.width");
  }

  /** Of two lists or two values that may be missing, side by side. */
  @Test
  void whatIsMissingInOnePlaceIsNotTakenForTheOther() {
    Pages.Article page = (Pages.Article) new ViewSamples().of(Pages.Article.class);
    ArticleView all = page.article();
    assertThat(
            List.of(
                key(with(page, all.authors(), List.of(), all.previous(), all.next())),
                key(with(page, List.of(), all.authors(), all.previous(), all.next())),
                key(with(page, List.of(), List.of(), all.previous(), Optional.empty())),
                key(with(page, List.of(), List.of(), Optional.empty(), all.previous()))))
        .doesNotHaveDuplicates();
  }

  private static Pages with(
      Pages.Article page,
      List<PersonView> authors,
      List<PersonView> translators,
      Optional<HeadlineView> previous,
      Optional<HeadlineView> next) {
    ArticleView all = page.article();
    return new Pages.Article(
        page.site(),
        page.page(),
        new ArticleView(
            all.story(),
            all.parallel(),
            all.translation(),
            all.standfirst(),
            all.body(),
            authors,
            translators,
            all.tags(),
            all.corrections(),
            all.digest(),
            previous,
            next,
            all.related()));
  }

  @Test
  void whatStandsInOnePartIsNotTakenForTheNext() {
    assertThat(key(manifest("ab", "", "c", "d", "e", "f")))
        .isNotEqualTo(key(manifest("a", "b", "c", "d", "e", "f")));
  }

  @Test
  void theAddressTheTemplateAndTheKindOfPageCount() {
    Pages view = manifest("a", "b", "c", "d", "e", "f");
    Subject front = new Subject.Front();
    Subject hidden = new Subject.NotFound();
    assertThat(
            List.of(
                key("/a/", hidden, "a.ftlh", view),
                key("/b/", hidden, "a.ftlh", view),
                key("/a/", hidden, "b.ftlh", view),
                key("/a/", front, "a.ftlh", view)))
        .doesNotHaveDuplicates();
  }
}
