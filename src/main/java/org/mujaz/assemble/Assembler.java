package org.mujaz.assemble;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Airing;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.LeftOut;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Picture;
import org.mujaz.model.Site;
import org.mujaz.model.StandingPage;
import org.mujaz.model.StandingText;
import org.mujaz.model.Story;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Makes the site out of what the files say. */
public final class Assembler {

  private static final Comparator<Story> NEWEST_FIRST =
      Comparator.comparing(Story::day).reversed().thenComparing(Story::id);

  private final SiteConfig config;
  private final Instant clock;
  private final Audience audience;
  private final Problems problems;

  /** What has the id of another story or page: its address would only collide. */
  private final Set<StoryFiles> repeated = new HashSet<>();

  /**
   * An assembler.
   *
   * @param clock the build's present, which decides what is due
   * @param audience whether what is not due is left out
   * @param problems where everything wrong goes
   */
  public Assembler(SiteConfig config, Instant clock, Audience audience, Problems problems) {
    this.config = config;
    this.clock = clock;
    this.audience = audience;
    this.problems = problems;
  }

  /** The site; what has a problem is missing in it, so it must not be published then. */
  public Site assemble(Content content) {
    reportSameIds(content.stories());
    reportSameIds(content.pages());
    content.stories().forEach(story -> Translations.check(story, problems));
    content.stories().forEach(story -> OneSidedCorrections.check(story, problems));
    Names names = new Names(config, problems);
    MediaIndex media = new MediaIndex(content.media(), problems);
    StoryPairing pairing =
        new StoryPairing(new FactsResolver(names, media, problems), clock, config, problems);
    List<List<Candidate>> stories = content.stories().stream().map(pairing::story).toList();
    List<List<Candidate>> pages = content.pages().stream().map(pairing::standing).toList();
    List<LeftOut> leftOut = leftOut(stories, pages);
    Articles articles = articles(content, names, media, leftOut);
    List<Story> published =
        stories.stream()
            .flatMap(versions -> story(versions, articles).stream())
            .sorted(NEWEST_FIRST)
            .toList();
    List<StandingPage> standing =
        pages.stream().flatMap(versions -> page(versions, articles).stream()).toList();
    Map<SourcePath, MediaFile> used =
        media.used().stream().collect(Collectors.toMap(MediaFile::path, file -> file));
    return new Site(
        published,
        standing,
        content.pages().stream().map(StoryFiles::id).toList(),
        media(published, standing, used),
        leftOut,
        Stream.concat(
                airings(content.stories(), stories).stream(),
                airings(content.pages(), pages).stream())
            .toList());
  }

  private static List<Airing> airings(List<StoryFiles> files, List<List<Candidate>> candidates) {
    return IntStream.range(0, files.size())
        .mapToObj(i -> StoryPairing.airing(files.get(i), candidates.get(i)))
        .filter(airing -> !airing.versions().isEmpty())
        .toList();
  }

  /**
   * One story of a site of which everything else is as it was; what is wrong with the story, and
   * with nothing else, is reported.
   *
   * @param story what its files say now
   * @param content everything; of {@code story} it may have what the files said before, if ids,
   *     languages and headings are the same
   * @return a site with the story alone
   */
  public Site assemble(StoryFiles story, Content content) {
    Translations.check(story, problems);
    OneSidedCorrections.check(story, problems);
    Names names = new Names(config, problems);
    MediaIndex media = new MediaIndex(content.media(), problems);
    List<Candidate> versions =
        new StoryPairing(new FactsResolver(names, media, problems), clock, config, problems)
            .story(story);
    List<LeftOut> leftOut = leftOut(List.of(versions), List.of());
    Optional<Story> made = story(versions, articles(content, names, media, leftOut));
    return new Site(
        made.stream().toList(),
        List.of(),
        List.of(),
        List.of(),
        leftOut,
        airings(List.of(story), List.of(versions)));
  }

  private Articles articles(Content content, Names names, MediaIndex media, List<LeftOut> leftOut) {
    Set<SourcePath> notShown =
        audience == Audience.EDITORS
            ? Set.of()
            : leftOut.stream().map(LeftOut::file).collect(Collectors.toSet());
    TextIndex texts =
        new TextIndex(content.stories(), content.pages(), notShown, Reported.in(problems));
    return new Articles(new LinkResolver(texts, media, names, problems), media, problems);
  }

  private Optional<Story> story(List<Candidate> versions, Articles articles) {
    Map<Language, Article> live = live(versions, articles::article);
    // Versions of two days are a problem already.
    boolean oneDay =
        live.values().stream().map(article -> article.published().day()).distinct().count() <= 1;
    return live.values().stream()
        .filter(any -> oneDay)
        .findAny()
        .map(
            any ->
                new Story(
                    any.storyId(),
                    Optional.ofNullable(live.get(Language.ARABIC)),
                    Optional.ofNullable(live.get(Language.ENGLISH))));
  }

  private Optional<StandingPage> page(List<Candidate> versions, Articles articles) {
    Map<Language, StandingText> live = live(versions, articles::standing);
    return live.values().stream()
        .findAny()
        .map(
            any ->
                new StandingPage(
                    any.pageId(),
                    Optional.ofNullable(live.get(Language.ARABIC)),
                    Optional.ofNullable(live.get(Language.ENGLISH))));
  }

  /**
   * What is shown; what is not is made too, so that its problems are found before its day comes. Of
   * a draft without a text there is nothing to show yet.
   */
  private <T> Map<Language, T> live(List<Candidate> versions, Function<Candidate, T> make) {
    Map<Language, T> live = new EnumMap<>(Language.class);
    for (Candidate candidate : versions) {
      if (candidate.file().prose().isEmpty()) {
        continue;
      }
      T made = make.apply(candidate);
      if (isShown(candidate) && !repeated.contains(candidate.story())) {
        live.put(candidate.file().language(), made);
      }
    }
    return live;
  }

  /** The files that a published text shows or links to: those of drafts stay private. */
  private static List<MediaFile> media(
      List<Story> stories, List<StandingPage> pages, Map<SourcePath, MediaFile> files) {
    TreeSet<SourcePath> paths = new TreeSet<>();
    for (Story story : stories) {
      for (Article article : story.versions()) {
        collect(article.picture(), article.links(), paths);
      }
    }
    for (StandingPage page : pages) {
      for (StandingText text : page.versions()) {
        collect(text.picture(), text.links(), paths);
      }
    }
    return paths.stream().flatMap(path -> Stream.ofNullable(files.get(path))).toList();
  }

  private static void collect(
      Optional<Picture> picture, List<LinkTarget> links, Set<SourcePath> paths) {
    picture.ifPresent(p -> paths.add(p.file()));
    for (LinkTarget link : links) {
      if (link instanceof LinkTarget.ToMedia file) {
        paths.add(file.file());
      }
    }
  }

  private boolean isShown(Candidate candidate) {
    return candidate.leftOut().isEmpty() || audience == Audience.EDITORS;
  }

  private static List<LeftOut> leftOut(List<List<Candidate>> stories, List<List<Candidate>> pages) {
    return Stream.concat(stories.stream(), pages.stream())
        .flatMap(List::stream)
        .flatMap(candidate -> candidate.leftOut().stream())
        .sorted()
        .toList();
  }

  private void reportSameIds(List<StoryFiles> all) {
    Map<String, StoryFiles> first = new HashMap<>();
    for (StoryFiles files : all) {
      StoryFiles earlier = first.putIfAbsent(files.id(), files);
      if (earlier != null) {
        repeated.add(files);
        problems.add(
            Problem.of(ProblemCode.DUPLICATE_STORY, place(files), files.id()).with(place(earlier)));
      }
    }
  }

  private static Location place(StoryFiles files) {
    return Location.of(files.files().get(0));
  }
}
