package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.assemble.Assembled;
import org.mujaz.cache.Cache;
import org.mujaz.cache.Key;
import org.mujaz.markdown.Prose;
import org.mujaz.markdown.ProseStore;
import org.mujaz.model.Article;
import org.mujaz.model.Author;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Citation;
import org.mujaz.model.Correction;
import org.mujaz.model.Cut;
import org.mujaz.model.Focus;
import org.mujaz.model.Gallery;
import org.mujaz.model.Language;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.MediaFile;
import org.mujaz.model.NewsSource;
import org.mujaz.model.Picture;
import org.mujaz.model.ProseRef;
import org.mujaz.model.Route;
import org.mujaz.model.Section;
import org.mujaz.model.Shape;
import org.mujaz.model.Tag;
import org.mujaz.model.Timestamp;
import org.mujaz.model.TranslationOf;
import org.mujaz.model.TranslationState;
import org.mujaz.plan.Cards;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.SmallSitemaps;
import org.mujaz.plan.Subject;
import org.mujaz.source.SourcePath;

final class IngredientsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private static final String PORT = "/en/2026/11/20/port/";

  private static final String BRIDGE = "/en/2026/11/12/bridge/";

  private static final String BOTH = "/parallel/2026/11/20/port/";

  private static final String SITE =
      """
      -- content/stories/2026-11-20-port/en.md --
      # The port

      It grows. See [the bridge](../2026-11-12-bridge/en.md#why).
      -- content/stories/2026-11-20-port/ar.md --
      # الميناء

      يكبر.
      -- content/stories/2026-11-12-bridge/en.md --
      # The bridge

      It is closed.

      ## Why

      It is old.
      -- content/pages/about/en.md --
      # About us

      We are here.
      """;

  @TempDir private Path folder;
  private Cache cache;
  private int sites;
  private boolean alike;

  @BeforeEach
  void open() {
    cache = Cache.temporary(folder);
  }

  @AfterEach
  void close() {
    cache.close();
  }

  /** Bodies that are what their number is, or all alike: one more story shifts the numbers. */
  private final class Numbered implements ProseStore {

    @Override
    public Key key(ProseRef ref) {
      return cache.key().add(alike ? 0 : ref.index()).key();
    }

    @Override
    public ProseRef put(Prose prose) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Prose get(ProseRef ref) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ProseRef put(List<String> ingredients, Prose prose) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Stored> find(List<String> ingredients) {
      throw new UnsupportedOperationException();
    }
  }

  private Assembled site(String archive) {
    return Assembled.of(folder.resolve("site-" + sites++), NOW, archive);
  }

  private Ingredients ingredients(Assembled site, SitePlan plan, Gallery gallery) {
    List<MediaFile> media = site.site().media();
    return new Ingredients(
        new Surroundings(site.config(), plan, media, gallery, Cards.NONE), new Numbered());
  }

  private static SitePlan plan(Assembled site) {
    return site.plan(
        SmallSitemaps.planner(site.config(), NOW, site.problems(), 1000, 50L << 20), List.of());
  }

  private PlannedPage page(String archive, String route) {
    return plan(site(archive)).page(new Route(route)).orElseThrow();
  }

  private Optional<Key> key(String archive, String route) {
    Assembled site = site(archive);
    SitePlan plan = plan(site);
    PlannedPage page = plan.page(new Route(route)).orElseThrow();
    return ingredients(site, plan, Gallery.NONE).of(page, cache.key());
  }

  @Test
  void areTheSameOfTheSameSite() {
    assertThat(key(SITE, PORT)).isPresent().isEqualTo(key(SITE, PORT));
  }

  /** These are told what other stories are about. */
  @Test
  void ofPagesAboutTheWholeSiteHaveNoName() {
    assertThat(key(SITE, "/en/archive/")).isEmpty();
    assertThat(key(SITE, "/en/tags/")).isEmpty();
    assertThat(key(SITE, "/en/search/")).isEmpty();
    assertThat(key(SITE, "/")).isEmpty();
  }

  @Test
  void areWhatThePageAndTheOtherVersionOfItsStorySay() {
    Optional<Key> before = key(SITE, PORT);
    assertThat(key(SITE.replace("# The port", "# The harbour"), PORT)).isNotEqualTo(before);
    assertThat(key(SITE.replace("# الميناء", "# المرفأ"), PORT)).isNotEqualTo(before);
  }

  @Test
  void ofAPageWithBothVersionsAreWhatTheseSay() {
    Optional<Key> before = key(SITE, BOTH);
    assertThat(before).isPresent();
    assertThat(key(SITE.replace("# The port", "# The harbour"), BOTH)).isNotEqualTo(before);
    assertThat(key(SITE.replace("# الميناء", "# المرفأ"), BOTH)).isNotEqualTo(before);
    assertThat(key(SITE.replace("# The bridge", "# The tunnel"), BOTH)).isEqualTo(before);
  }

  /** What a reader of one story is not shown of another one. */
  @Test
  void areNotTheWordsOfStoriesThatThePageDoesNotShow() {
    String edited = SITE.replace("# The bridge", "# The tunnel").replace("closed", "open now");
    assertThat(edited).isNotEqualTo(SITE);
    assertThat(key(edited, PORT)).isEqualTo(key(SITE, PORT));
    assertThat(key(edited, BRIDGE)).isNotEqualTo(key(SITE, BRIDGE));
  }

  /** Else each new story would have all pages made again, if only to be named. */
  @Test
  void areNotTheNewsOfOtherDays() {
    alike = true;
    String more = "-- content/stories/2026-11-13-tunnel/en.md --\n# The tunnel\n\nIt is new.\n";
    assertThat(key(SITE + more, PORT)).isEqualTo(key(SITE, PORT));
    String other = "-- content/stories/2026-11-13-tunnel/ar.md --\n# النفق\n\nجديد.\n";
    assertThat(key(SITE + more + other, PORT)).isEqualTo(key(SITE, PORT));
  }

  @Test
  void areWhereLinksLeadAndWhatEveryPageShows() {
    List<String> sites = new ArrayList<>(List.of(SITE));
    sites.add(SITE.replace("# The bridge", "---\nslug: crossing\n---\n# The bridge"));
    sites.add(SITE.replace("## Why", "## The reason"));
    sites.add(SITE.replace("# About us", "# The makers"));
    sites.add(SITE + "-- content/static/a.txt --\nnew\n");
    sites.add(SITE.replace("# The bridge", "---\naliases: [/en/old/]\n---\n# The bridge"));
    List<Optional<Key>> keys = sites.stream().map(site -> key(site, PORT)).toList();
    assertThat(keys).doesNotHaveDuplicates().allMatch(Optional::isPresent);
  }

  @Test
  void areThePagesOfItsOwnStoryAndDay() {
    Subject.ArticlePage bridge = (Subject.ArticlePage) page(SITE, BRIDGE).subject();
    String other = "-- content/stories/2026-11-12-tunnel/ar.md --\n# النفق\n\nجديد.\n";
    assertThat(key(site(SITE + other), bridge)).isNotEqualTo(key(site(SITE), bridge));
    assertThat(key(site(SITE.replace("# The bridge", "---\nslug: x\n---\n# The bridge")), bridge))
        .isNotEqualTo(key(site(SITE), bridge));
  }

  @Test
  void areThePicturesThatThePageShows() {
    Subject page = page(article(Language.ENGLISH, "one", 7));
    Key before = key(site(SITE), page, Gallery.NONE);
    assertThat(key(site(SITE), page, gallery("other"))).isEqualTo(before);
    assertThat(key(site(SITE), page, gallery("one"))).isNotEqualTo(before);
  }

  private static Gallery gallery(String file) {
    Cut cut = new Cut(new SourcePath(file), Shape.SQUARE, Focus.USUAL);
    return new Gallery(List.of(new Gallery.Print(cut, List.of())));
  }

  @Test
  void areEachPartOfAnArticle() throws ReflectiveOperationException {
    RecordComponent[] parts = Article.class.getRecordComponents();
    Object[] one = parts(article(Language.ENGLISH, "one", 7));
    Object[] other = parts(article(Language.ARABIC, "two", 8));
    Key before = key(made(one));
    assertThat(key(made(one.clone()))).isEqualTo(before);
    List<String> forgotten = new ArrayList<>();
    for (int part = 0; part < parts.length; part++) {
      assertThat(other[part]).as(parts[part].getName()).isNotEqualTo(one[part]);
      Object[] changed = one.clone();
      changed[part] = other[part];
      if (key(made(changed)).equals(before)) {
        forgotten.add(parts[part].getName());
      }
    }
    assertThat(forgotten).isEmpty();
  }

  private Key key(Article article) {
    return key(site(SITE), page(article));
  }

  private static Subject page(Article article) {
    return new Subject.ArticlePage(
        Language.ENGLISH, article, Optional.empty(), Optional.empty(), List::of);
  }

  private Key key(Assembled site, Subject subject) {
    return key(site, subject, Gallery.NONE);
  }

  private Key key(Assembled site, Subject subject, Gallery gallery) {
    Optional<Route> none = Optional.empty();
    PlannedPage page =
        new PlannedPage(
            new Route(PORT), subject, Optional.of(Language.ENGLISH), none, none, Optional.empty());
    return ingredients(site, plan(site), gallery).of(page, cache.key()).orElseThrow();
  }

  private static Object[] parts(Article article) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    for (RecordComponent part : Article.class.getRecordComponents()) {
      values.add(part.getAccessor().invoke(article));
    }
    return values.toArray();
  }

  private static Article made(Object[] parts) throws ReflectiveOperationException {
    return (Article) Article.class.getDeclaredConstructors()[0].newInstance(parts);
  }

  private static Article article(Language language, String word, int number) {
    boolean first = number == 7;
    Bilingual name = Bilingual.both(word);
    Timestamp moment =
        new Timestamp(
            ZonedDateTime.parse("2026-11-20T0" + number + ":00:00+04:00[Asia/Dubai]"),
            Timestamp.Precision.TIME);
    Author author = new Author(word, name, Optional.of(name), Optional.empty(), Optional.empty());
    NewsSource source =
        new NewsSource(word, name, Optional.of(URI.create(word)), Optional.of(language));
    return new Article(
        word,
        language,
        new SourcePath(word),
        word,
        word,
        word,
        first,
        moment,
        Optional.of(moment),
        Optional.of(new Section(word, name)),
        List.of(new Tag(word, name)),
        List.of(author),
        List.of(author, author),
        List.of(
            new Citation(source, source.url(), Optional.of(word), day(number), Optional.empty())),
        Optional.of(word),
        Optional.of(picture(word, number)),
        List.of(new Correction(moment, word)),
        Optional.of(number),
        first,
        List.of(new Route("/" + word)),
        Optional.of(new TranslationOf(language, Optional.empty())),
        first ? TranslationState.ORIGINAL : TranslationState.STALE,
        number,
        List.of(new LinkTarget.ToPage(word, Optional.empty())),
        List.of(word),
        new ProseRef(number));
  }

  private static Optional<LocalDate> day(int number) {
    return Optional.of(LocalDate.of(2026, 11, number));
  }

  private static Picture picture(String word, int number) {
    return new Picture(
        new SourcePath(word),
        Optional.of(word),
        Optional.empty(),
        Optional.empty(),
        new Focus(number, 50));
  }
}
