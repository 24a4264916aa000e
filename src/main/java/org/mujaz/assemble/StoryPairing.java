package org.mujaz.assemble;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Airing;
import org.mujaz.model.Slot;
import org.mujaz.model.SlugScript;
import org.mujaz.model.Timestamp;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.ArticleFile;
import org.mujaz.read.Facts;
import org.mujaz.read.Located;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.Location;
import org.mujaz.text.Slugs;

/** Pairs the versions of one story and settles what holds for each. */
final class StoryPairing {

  private final FactsResolver resolver;
  private final FactsMerger merger;
  private final Instant now;
  private final ZoneId zone;
  private final SlugScript slugs;
  private final Reported reported;
  private final DateOrder dateOrder;
  private final Problems problems;

  /** What the id says, for the versions whose slugs have the same letters. */
  private final Map<SlugScript, StoryId> ids = new EnumMap<>(SlugScript.class);

  StoryPairing(
      FactsResolver resolver,
      Instant now,
      SiteConfig config,
      Reported reported,
      Problems problems) {
    this.resolver = resolver;
    this.merger = new FactsMerger(problems);
    this.now = now;
    this.zone = config.timeZone();
    this.slugs = config.slugs();
    this.reported = reported;
    this.dateOrder = new DateOrder(problems);
    this.problems = problems;
  }

  /** The versions of {@code story} that have what every article needs. */
  Paired story(StoryFiles story) {
    return paired(story, this::article);
  }

  /** The versions of the standing page {@code page} that have what every page needs. */
  Paired standing(StoryFiles page) {
    return paired(page, this::page);
  }

  private Paired paired(StoryFiles files, Settling settling) {
    List<Resolved> own = new ArrayList<>();
    for (ArticleFile version : files.versions()) {
      own.add(own(files, version));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Resolved facts = own.get(i);
      for (int j = 0; j < own.size(); j++) {
        facts = i == j ? facts : merger.withOther(facts, own.get(j));
      }
      settling.settle(files, files.versions().get(i), facts).ifPresent(candidates::add);
    }
    Airing airing = airing(files, candidates);
    candidates.replaceAll(candidate -> candidate.leftOut(airing.leftOut(candidate.slot(), now)));
    return new Paired(List.copyOf(candidates), airing);
  }

  /** Turns facts into a candidate, or reports what is missing. */
  @FunctionalInterface
  private interface Settling {
    Optional<Candidate> settle(StoryFiles files, ArticleFile version, Resolved facts);
  }

  private Resolved own(StoryFiles story, ArticleFile version) {
    Resolved own = resolver.resolve(version.facts(), version.path(), version.language());
    return story
        .shared()
        .map(shared -> resolver.resolve(shared.facts(), shared.file(), version.language()))
        .map(shared -> merger.withShared(own, shared))
        .orElse(own);
  }

  private Optional<Candidate> article(StoryFiles story, ArticleFile file, Resolved facts) {
    StoryId id = ids.computeIfAbsent(script(facts), script -> StoryId.of(story.id(), script));
    Optional<Timestamp> date = facts.date().map(Located::value).or(() -> id.timestamp(zone));
    boolean first = story.versions().get(0).equals(file);
    if (date.isEmpty() && first && !reported.hidesKey(story, "date", "التاريخ")) {
      problems.add(ProblemCode.MISSING_DATE, top(file));
    }
    dateOrder.check(facts, date);
    Optional<Candidate> candidate = candidate(story, file, facts, date, id.slug());
    return date.isEmpty() ? Optional.empty() : candidate;
  }

  private Optional<Candidate> page(StoryFiles page, ArticleFile file, Resolved facts) {
    Optional<String> slug = Optional.of(Slugs.of(page.id(), script(facts)));
    return candidate(page, file, facts, facts.date().map(Located::value), slug);
  }

  private SlugScript script(Resolved facts) {
    return facts.slugs().map(Located::value).orElse(slugs);
  }

  private Optional<Candidate> candidate(
      StoryFiles files,
      ArticleFile file,
      Resolved facts,
      Optional<Timestamp> date,
      Optional<String> slug) {
    Optional<String> title =
        facts.title().map(Located::value).or(file::heading).filter(t -> !t.isBlank());
    boolean draft = isTrue(facts.draft());
    // Of a draft, the text may be still to come.
    if (title.isEmpty() || (file.prose().isEmpty() && !draft)) {
      reportMissing(files, file, title.isEmpty(), draft);
      return Optional.empty();
    }
    String address =
        facts
            .slug()
            .map(Located::value)
            .or(() -> slug)
            .orElseGet(() -> Slugs.of(title.get(), script(facts)));
    return Optional.of(
        new Candidate(
            files,
            file,
            facts,
            title.get(),
            address,
            date,
            slot(file, facts, title.get(), date),
            Optional.empty()));
  }

  private static Slot slot(
      ArticleFile file, Resolved facts, String title, Optional<Timestamp> date) {
    return new Slot(
        file.path(),
        file.language(),
        title,
        isTrue(facts.draft()),
        facts.publish().map(Located::value).or(() -> date).map(t -> t.at().toInstant()),
        facts.expires().map(expires -> expires.value().at().toInstant()));
  }

  private static boolean isTrue(Optional<Located<Boolean>> flag) {
    return flag.filter(Located::value).isPresent();
  }

  /** Reports that there is no title or no text, unless an error that was reported is the reason. */
  private void reportMissing(
      StoryFiles files, ArticleFile file, boolean titleMissing, boolean draft) {
    if (reported.hidesText(file.path())) {
      return;
    }
    boolean nothing = file.prose().isEmpty() && file.facts().equals(Facts.NONE);
    if (titleMissing && !nothing && !reported.hidesKey(files, "title", "العنوان")) {
      problems.add(ProblemCode.MISSING_TITLE, top(file));
    }
    if (file.prose().isEmpty() && !draft) {
      problems.add(ProblemCode.EMPTY_ARTICLE, top(file));
    }
  }

  private static Location top(ArticleFile file) {
    return new Location(file.path(), 1, 0);
  }

  /**
   * When the versions of a story are published. {@code together: true} in one of them holds each
   * back until the other one is published too.
   */
  private static Airing airing(StoryFiles files, List<Candidate> versions) {
    return new Airing(
        files.path(),
        versions.stream().anyMatch(version -> isTrue(version.facts().together())),
        versions.stream().map(Candidate::slot).toList());
  }
}
