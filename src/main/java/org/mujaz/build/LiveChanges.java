package org.mujaz.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mujaz.assemble.Assembler;
import org.mujaz.assemble.AssemblyMemory;
import org.mujaz.assemble.Audience;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.model.Story;
import org.mujaz.plan.Cards;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.Subject;
import org.mujaz.plan.Substitution;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.ContentMemory;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.SourcePath;
import org.mujaz.theme.Theme;
import org.mujaz.theme.ThemeAsset;

/**
 * Stories whose words have changed since a site was read whole, while its addresses and lists are
 * the same.
 */
final class LiveChanges {

  private final BuildRequest request;
  private final LiveBasis basis;
  private final AssemblyMemory assembled;

  /** Whether the site had no error. */
  private final boolean isSound;

  private final Map<SourcePath, Changed> stories = new HashMap<>();

  /** What was read of all stories that have changed, whether it is only other words or not. */
  private final Map<SourcePath, ContentMemory.Told> read = new HashMap<>();

  /** What a story says now. */
  private record Changed(StoryFiles files, Story now, List<Problem> problems) {}

  /**
   * No changes yet.
   *
   * @param assembled what the basis was assembled with
   */
  LiveChanges(BuildRequest request, LiveBasis basis, AssemblyMemory assembled) {
    this.request = request;
    this.assembled = assembled;
    this.basis = basis;
    Problems known = new Problems(request.warningsAsErrors());
    basis.problems().forEach(known::add);
    this.isSound = !known.hasErrors();
  }

  /**
   * Takes stories that were read again.
   *
   * @return whether these are only other words; else everything has to be planned anew
   */
  boolean take(List<ContentMemory.Told> told) {
    told.forEach(story -> read.put(story.files().path(), story));
    // Of an error it may depend what else was told.
    return isSound && told.stream().allMatch(this::take);
  }

  private boolean take(ContentMemory.Told told) {
    Problems problems = new Problems(request.warningsAsErrors());
    told.problems().forEach(problems::add);
    StoryFiles files = told.files();
    Site alone =
        new Assembler(basis.read().config(), request.clock(), Audience.EDITORS, problems)
            .remembering(assembled)
            .assemble(files, basis.read().content());
    basis.draft().drawn().check(alone, problems);
    Optional<Story> now = alone.stories().stream().findFirst();
    boolean same =
        Outline.isSame(
            basis.plan().story(files.id()), basis.leftOut(files.files()), now, alone.leftOut());
    if (!same || problems.hasErrors()) {
      return false;
    }
    stories.put(files.path(), new Changed(files, now.orElseThrow(), problems.sorted()));
    return true;
  }

  /** What would be read if everything was read now. */
  LiveReading.Whole whole() {
    LiveReading.Whole then = basis.read();
    Content content = then.content();
    Set<SourcePath> files = new HashSet<>();
    read.values().forEach(story -> files.addAll(story.files().files()));
    List<Problem> problems = new ArrayList<>();
    read.values().forEach(story -> problems.addAll(story.problems()));
    then.problems().stream()
        .filter(problem -> !files.contains(problem.location().path()))
        .forEach(problems::add);
    return new LiveReading.Whole(
        then.config(),
        then.reader(),
        new Content(
            content.stories().stream().map(this::now).toList(),
            content.pages(),
            content.media(),
            content.statics()),
        problems);
  }

  private StoryFiles now(StoryFiles then) {
    return Optional.ofNullable(read.get(then.path())).map(ContentMemory.Told::files).orElse(then);
  }

  /** Everything that is wrong with the site now, the theme aside. */
  List<Problem> problems() {
    Set<SourcePath> files = new HashSet<>();
    stories.values().forEach(story -> files.addAll(story.files().files()));
    List<Problem> problems = new ArrayList<>();
    stories.values().forEach(story -> problems.addAll(story.problems()));
    basis.problems().stream()
        .filter(problem -> !files.contains(problem.location().path()))
        .forEach(problems::add);
    return problems;
  }

  /** The plan with the new words, and with the files of a theme that may be another one. */
  SitePlan plan(Theme before, Theme now) {
    List<Story> old = new ArrayList<>();
    List<Story> fresh = new ArrayList<>();
    for (Changed story : stories.values()) {
      old.add(basis.plan().story(story.now().id()).orElseThrow());
      fresh.add(story.now());
    }
    Set<Route> gone = new HashSet<>();
    before.assets().forEach(asset -> gone.add(asset.route()));
    Map<Route, Subject> files = new HashMap<>();
    for (ThemeAsset asset : now.assets()) {
      gone.remove(asset.route());
      if (!basis.plan().contains(asset.route())) {
        files.put(asset.route(), new Subject.ThemeAsset());
      }
    }
    SitePlan plan = basis.plan().with(new Substitution(old, fresh), gone, files);
    files.putAll(cards(fresh, plan));
    return basis.plan().with(new Substitution(old, fresh), gone, files);
  }

  /** Cards show headlines, and have addresses that tell what they show. */
  private Map<Route, Subject> cards(List<Story> stories, SitePlan plan) {
    Cards cards = basis.draft().cards();
    Map<Route, Subject> files = new HashMap<>();
    stories.stream()
        .flatMap(story -> LivePages.pages(story).stream())
        .flatMap(route -> plan.page(route).stream())
        .flatMap(page -> cards.own(page.subject()).stream())
        .forEach(card -> files.put(card.route(), new Subject.Card(card.card())));
    return files;
  }
}
