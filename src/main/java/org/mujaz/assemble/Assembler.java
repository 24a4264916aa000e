package org.mujaz.assemble;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Airing;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.LeftOut;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Site;
import org.mujaz.model.StandingPage;
import org.mujaz.model.StandingText;
import org.mujaz.model.Story;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.SourcePath;

/** Makes the site out of what the files say. */
public final class Assembler {

  private static final Comparator<Story> NEWEST_FIRST =
      Comparator.comparing(Story::day).reversed().thenComparing(Story::id);

  private final SiteConfig config;
  private final Instant clock;
  private final Audience audience;
  private final Problems problems;
  private final AssemblyMemory memory;

  /** The problems of the story that is being assembled. */
  private final Problems own = new Problems();

  private final RepeatedIds repeated = new RepeatedIds();

  /**
   * An assembler.
   *
   * @param clock the build's present, which decides what is due
   * @param audience whether what is not due is left out
   * @param problems where everything wrong goes
   */
  public Assembler(SiteConfig config, Instant clock, Audience audience, Problems problems) {
    this(config, clock, audience, problems, new AssemblyMemory());
  }

  /**
   * An assembler.
   *
   * @param memory of what was assembled before with the same clock and for the same audience
   */
  public Assembler(
      SiteConfig config,
      Instant clock,
      Audience audience,
      Problems problems,
      AssemblyMemory memory) {
    this.config = config;
    this.clock = clock;
    this.audience = audience;
    this.problems = problems;
    this.memory = memory;
  }

  /** The site; what has a problem is missing in it, so it must not be published then. */
  public Site assemble(Content content) {
    memory.begin(config);
    repeated.report(content.stories(), problems);
    repeated.report(content.pages(), problems);
    Indexes indexes = indexes(content);
    StoryPairing pairing = pairing(indexes);
    List<Paired> stories = paired(content.stories(), pairing, indexes);
    List<Paired> pages = content.pages().stream().map(pairing::standing).toList();
    own.moveTo(problems);
    List<LeftOut> leftOut = leftOut(stories, pages);
    Indexes all = withTexts(indexes, content, leftOut);
    Articles articles = articles(all);
    List<Story> published = stories(stories, articles, all);
    List<StandingPage> standing =
        pages.stream().flatMap(page -> page(page.versions(), articles).stream()).toList();
    own.moveTo(problems);
    List<MediaFile> used = indexes.media().used(Reported.in(problems));
    own.moveTo(problems);
    memory.end();
    return new Site(
        published,
        standing,
        content.pages().stream().map(StoryFiles::id).toList(),
        PublishedMedia.of(published, standing, used),
        leftOut,
        airings(stories, pages));
  }

  private Indexes indexes(Content content) {
    return new Indexes(
        new Names(config, own), new MediaIndex(content.media(), own), Optional.empty());
  }

  private StoryPairing pairing(Indexes indexes) {
    FactsResolver facts = new FactsResolver(indexes.names(), indexes.media(), own);
    return new StoryPairing(facts, clock, config, Reported.in(problems), own);
  }

  private List<Paired> paired(List<StoryFiles> stories, StoryPairing pairing, Indexes indexes) {
    Function<StoryFiles, Paired> make = story -> paired(story, pairing);
    List<Paired> all = new ArrayList<>(stories.size());
    for (StoryFiles story : stories) {
      all.add(memory.paired().of(story, indexes, own, make));
      own.moveTo(problems);
    }
    return all;
  }

  private Paired paired(StoryFiles story, StoryPairing pairing) {
    Translations.check(story, own);
    OneSidedCorrections.check(story, own);
    return pairing.story(story);
  }

  private List<Story> stories(List<Paired> paired, Articles articles, Indexes indexes) {
    Function<Paired, Optional<Story>> make = story -> story(story.versions(), articles);
    List<Story> stories = new ArrayList<>(paired.size());
    for (Paired each : paired) {
      Optional<Story> story =
          repeated.none() ? memory.stories().of(each, indexes, own, make) : make.apply(each);
      story.ifPresent(stories::add);
      own.moveTo(problems);
    }
    stories.sort(NEWEST_FIRST);
    return stories;
  }

  private static List<Airing> airings(List<Paired> stories, List<Paired> pages) {
    return Stream.concat(stories.stream(), pages.stream())
        .map(Paired::airing)
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
    Indexes indexes = indexes(content);
    Paired paired = paired(story, pairing(indexes));
    own.moveTo(problems);
    List<LeftOut> leftOut = leftOut(List.of(paired), List.of());
    Articles articles = articles(withTexts(indexes, content, leftOut));
    Optional<Story> made = story(paired.versions(), articles);
    own.moveTo(problems);
    return new Site(
        made.stream().toList(),
        List.of(),
        List.of(),
        List.of(),
        leftOut,
        airings(List.of(paired), List.of()));
  }

  private Indexes withTexts(Indexes indexes, Content content, List<LeftOut> leftOut) {
    Set<SourcePath> notShown =
        audience == Audience.EDITORS
            ? Set.of()
            : leftOut.stream().map(LeftOut::file).collect(Collectors.toSet());
    TextIndex.Basis basis =
        new TextIndex.Basis(
            content.stories(), content.pages(), notShown, Reported.in(problems).unreadTexts());
    return new Indexes(indexes.names(), indexes.media(), Optional.of(memory.texts(basis)));
  }

  private Articles articles(Indexes all) {
    LinkResolver links = new LinkResolver(all.texts().orElseThrow(), all.media(), all.names(), own);
    return new Articles(links, all.media(), Reported.in(problems), own);
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
      if (isShown(candidate) && !repeated.has(candidate.story())) {
        live.put(candidate.file().language(), made);
      }
    }
    return live;
  }

  private boolean isShown(Candidate candidate) {
    return candidate.leftOut().isEmpty() || audience == Audience.EDITORS;
  }

  private static List<LeftOut> leftOut(List<Paired> stories, List<Paired> pages) {
    return Stream.concat(stories.stream(), pages.stream())
        .flatMap(paired -> paired.versions().stream())
        .flatMap(candidate -> candidate.leftOut().stream())
        .sorted()
        .toList();
  }
}
