package org.mujaz.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.mujaz.config.MenuEntry;
import org.mujaz.config.MenuEntry.Target;
import org.mujaz.config.Policies;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.model.StandingPage;
import org.mujaz.model.Term;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.text.Spelling;

/** Resolves the menu of site.yaml for each edition, and checks what else it says about pages. */
final class MenuPlanner {

  private final SiteConfig config;
  private final Site site;
  private final Problems problems;
  private final Supplier<Set<String>> tags;

  MenuPlanner(SiteConfig config, Site site, Problems problems) {
    this.config = config;
    this.site = site;
    this.problems = problems;
    this.tags = new Once<>(this::tags);
  }

  /** The ids of all tags of both editions. */
  private Set<String> tags() {
    Set<String> ids = new TreeSet<>();
    config.tags().forEach(tag -> ids.add(tag.id()));
    site.stories().stream()
        .flatMap(story -> story.versions().stream())
        .flatMap(article -> article.tags().stream())
        .forEach(tag -> ids.add(tag.id()));
    return ids;
  }

  /** The menu of an edition; entries that lead to nothing in this edition are not in it. */
  List<MenuLink> menu(Edition edition) {
    List<MenuLink> menu = new ArrayList<>();
    for (MenuEntry entry : config.menu()) {
      link(entry, edition)
          .map(link -> renamed(link, entry, edition.language()))
          .ifPresent(menu::add);
    }
    return menu;
  }

  private static MenuLink renamed(MenuLink link, MenuEntry entry, Language language) {
    return entry
        .name()
        .map(name -> new MenuLink(link.route(), name.in(language), false))
        .orElse(link);
  }

  private Optional<MenuLink> link(MenuEntry entry, Edition edition) {
    Language language = edition.language();
    Target target = entry.target();
    if (target instanceof Target.ToSection section) {
      return config.sections().stream()
          .filter(s -> s.id().equals(section.id()))
          .findFirst()
          .map(s -> termLink(s, language));
    } else if (target instanceof Target.ToPage page) {
      return page(page.id(), entry.location())
          .flatMap(p -> p.in(language))
          .map(text -> new MenuLink(Addresses.standing(text), text.title(), false));
    } else if (target instanceof Target.ToTag tag) {
      return tag(tag.id(), entry, edition).map(term -> termLink(term, language));
    } else if (target instanceof Target.ToArchive) {
      return Optional.of(new MenuLink(Addresses.archive(language), "title.archive", true));
    } else if (target instanceof Target.ToSearch) {
      return Optional.of(new MenuLink(Addresses.search(language), "title.search", true));
    } else if (target instanceof Target.ToCorrections) {
      return Optional.of(new MenuLink(Addresses.corrections(language), "title.corrections", true));
    } else if (target instanceof Target.ToFollow) {
      return Optional.of(new MenuLink(Addresses.follow(language), "title.follow", true));
    }
    Route tags = Addresses.terms(language, Term.Kind.TAG);
    return Optional.of(new MenuLink(tags, "title.tags", true));
  }

  private Optional<Term> tag(String id, MenuEntry entry, Edition edition) {
    Optional<Term> found = edition.term(Term.Kind.TAG, id).map(Edition.TermStories::term);
    if (found.isEmpty() && !tags.get().contains(id)) {
      problems.add(
          Problem.of(ProblemCode.BROKEN_LINK, entry.location(), "tag:" + id)
              .suggesting(Spelling.nearest(id, tags.get()).map(near -> "tag:" + near)));
    }
    return found;
  }

  private static MenuLink termLink(Term term, Language language) {
    return new MenuLink(
        Addresses.term(language, term.kind(), term.id()), term.name().in(language), false);
  }

  /** Reports policies that name a page that is not there. */
  void checkPolicies() {
    Policies policies = config.policies();
    for (Optional<Policies.PageId> id :
        List.of(policies.corrections(), policies.ethics(), policies.ownership())) {
      id.ifPresent(page -> page(page.id(), page.location()));
    }
  }

  private Optional<StandingPage> page(String id, Location location) {
    Optional<StandingPage> found =
        site.pages().stream().filter(page -> page.id().equals(id)).findFirst();
    if (!site.pageIds().contains(id)) {
      problems.add(
          Problem.of(ProblemCode.UNKNOWN_PAGE, location, id)
              .suggesting(Spelling.nearest(id, site.pageIds())));
    }
    return found;
  }
}
