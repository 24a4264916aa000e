package org.mujaz.assemble;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Airing;
import org.mujaz.model.LeftOut;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Site;
import org.mujaz.model.StandingPage;
import org.mujaz.model.Story;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.SourcePath;

/**
 * Makes the site out of what the files say. What stories can learn of each other is settled first,
 * in their order; then each is made for itself, so threads and their timing decide nothing.
 */
public final class Assembler {

  private final SiteConfig config;
  private final Instant clock;
  private final Audience audience;
  private final Problems problems;
  private final Optional<AssemblyMemory> memory;
  private final Optional<Workers> workers;

  /**
   * An assembler that makes one story after the other and remembers none.
   *
   * @param clock the build's present, which decides what is due
   * @param audience whether what is not due is left out
   * @param problems where everything wrong goes
   */
  public Assembler(SiteConfig config, Instant clock, Audience audience, Problems problems) {
    this(config, clock, audience, problems, Optional.empty(), Optional.empty());
  }

  private Assembler(
      SiteConfig config,
      Instant clock,
      Audience audience,
      Problems problems,
      Optional<AssemblyMemory> memory,
      Optional<Workers> workers) {
    this.config = config;
    this.clock = clock;
    this.audience = audience;
    this.problems = problems;
    this.memory = memory;
    this.workers = workers;
  }

  /** The same, but with what was assembled before with the same clock and for the same audience. */
  public Assembler remembering(AssemblyMemory before) {
    return new Assembler(config, clock, audience, problems, Optional.of(before), workers);
  }

  /** The same, but with several stories at a time. */
  public Assembler with(Workers several) {
    return new Assembler(config, clock, audience, problems, memory, Optional.of(several));
  }

  /** The site; what has a problem is missing in it, so it must not be published then. */
  public Site assemble(Content content) {
    memory.ifPresent(before -> before.begin(config));
    RepeatedIds repeated = RepeatedIds.in(content, problems);
    Reported unread = Reported.in(problems);
    Indexes indexes = indexes(content, content.stories(), content.pages());
    StoryWork work = new StoryWork(workers, problems);
    List<Paired> stories =
        work.each(
            content.stories(),
            indexes,
            memory.map(AssemblyMemory::paired),
            (story, desk) -> paired(story, desk, unread));
    List<Paired> pages =
        work.each(
            content.pages(),
            indexes,
            Optional.empty(),
            (page, desk) -> pairing(desk, unread).standing(page));
    List<LeftOut> leftOut = leftOut(stories, pages);
    Reported unpaired = Reported.in(problems);
    Indexes all = withTexts(indexes, content, leftOut, unpaired);
    Shown shown = new Shown(audience, repeated);
    List<Story> published =
        work
            .each(
                stories,
                all,
                // A memory knows nothing of ids.
                memory.filter(before -> repeated.none()).map(AssemblyMemory::stories),
                (story, desk) -> shown.story(story.versions(), new Articles(desk, unpaired)))
            .stream()
            .flatMap(Optional::stream)
            .sorted(Assembler::newestFirst)
            .toList();
    List<StandingPage> standing =
        work
            .each(
                pages,
                all,
                Optional.empty(),
                (page, desk) -> shown.page(page.versions(), new Articles(desk, unpaired)))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    List<MediaFile> used = indexes.media().used(Reported.in(problems), problems);
    memory.ifPresent(AssemblyMemory::end);
    return new Site(
        published,
        standing,
        content.pages().stream().map(StoryFiles::id).toList(),
        PublishedMedia.of(published, standing, used),
        leftOut,
        airings(stories, pages));
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
    Reported unread = Reported.in(problems);
    Indexes indexes = indexes(content, List.of(story), List.of());
    StoryWork work = new StoryWork(Optional.empty(), problems);
    List<Paired> paired =
        work.each(
            List.of(story), indexes, Optional.empty(), (one, desk) -> paired(one, desk, unread));
    List<LeftOut> leftOut = leftOut(paired, List.of());
    Reported unpaired = Reported.in(problems);
    Indexes all = withTexts(indexes, content, leftOut, unpaired);
    Shown shown = new Shown(audience, RepeatedIds.NONE);
    List<Optional<Story>> made =
        work.each(
            paired,
            all,
            Optional.empty(),
            (one, desk) -> shown.story(one.versions(), new Articles(desk, unpaired)));
    return new Site(
        made.stream().flatMap(Optional::stream).toList(),
        List.of(),
        List.of(),
        List.of(),
        leftOut,
        airings(paired, List.of()));
  }

  /** What these stories and pages can learn of the site before it is known what is published. */
  private Indexes indexes(Content content, List<StoryFiles> stories, List<StoryFiles> pages) {
    Terms terms = new Terms(config);
    stories.forEach(story -> terms.enter(story, problems));
    pages.forEach(page -> terms.enter(page, problems));
    return new Indexes(terms, new MediaIndex(content.media()), Optional.empty());
  }

  private Indexes withTexts(
      Indexes indexes, Content content, List<LeftOut> leftOut, Reported reported) {
    Set<SourcePath> notShown =
        audience == Audience.EDITORS
            ? Set.of()
            : leftOut.stream().map(LeftOut::file).collect(Collectors.toSet());
    TextIndex.Basis basis =
        new TextIndex.Basis(content.stories(), content.pages(), notShown, reported.unreadTexts());
    TextIndex texts =
        memory.map(before -> before.texts(basis)).orElseGet(() -> new TextIndex(basis));
    return new Indexes(indexes.terms(), indexes.media(), Optional.of(texts));
  }

  private Paired paired(StoryFiles story, Desk desk, Reported reported) {
    Translations.check(story, desk.problems());
    OneSidedCorrections.check(story, desk.problems());
    return pairing(desk, reported).story(story);
  }

  private StoryPairing pairing(Desk desk, Reported reported) {
    return new StoryPairing(new FactsResolver(desk), clock, config, reported, desk.problems());
  }

  private static int newestFirst(Story one, Story other) {
    int days = other.day().compareTo(one.day());
    return days == 0 ? one.id().compareTo(other.id()) : days;
  }

  private static List<Airing> airings(List<Paired> stories, List<Paired> pages) {
    return Stream.concat(stories.stream(), pages.stream())
        .map(Paired::airing)
        .filter(airing -> !airing.versions().isEmpty())
        .toList();
  }

  private static List<LeftOut> leftOut(List<Paired> stories, List<Paired> pages) {
    List<LeftOut> leftOut = new ArrayList<>();
    for (List<Paired> all : List.of(stories, pages)) {
      for (Paired paired : all) {
        for (Candidate version : paired.versions()) {
          version.leftOut().ifPresent(leftOut::add);
        }
      }
    }
    Collections.sort(leftOut);
    return List.copyOf(leftOut);
  }
}
