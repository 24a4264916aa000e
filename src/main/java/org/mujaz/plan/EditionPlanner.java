package org.mujaz.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.model.Site;
import org.mujaz.model.Story;
import org.mujaz.model.Term;
import org.mujaz.model.Untranslated;

/** Gathers the stories of one language into digests and lists. */
final class EditionPlanner {

  private final SiteConfig config;

  /** The places of the sections in site.yaml, by id. */
  private final Map<String, Integer> ranks = new HashMap<>();

  EditionPlanner(SiteConfig config) {
    this.config = config;
    config.sections().forEach(section -> ranks.put(section.id(), ranks.size()));
  }

  // Comparators that are put together take several times as long, and a site has many stories.
  private static int newestFirst(Article one, Article other) {
    int time = other.published().compareTo(one.published());
    return time == 0 ? one.storyId().compareTo(other.storyId()) : time;
  }

  /** What readers of this edition cannot read never leads their day. */
  private int inDigest(Language language, Article one, Article other) {
    if (one.language() != other.language()) {
      return one.language() == language ? -1 : 1;
    }
    int lead = Integer.compare(leadRank(one), leadRank(other));
    int section = lead == 0 ? Integer.compare(sectionRank(one), sectionRank(other)) : lead;
    return section == 0 ? newestFirst(one, other) : section;
  }

  private static int leadRank(Article article) {
    return article.lead().orElse(Integer.MAX_VALUE);
  }

  /** The sections in the order of site.yaml, then stories without one. */
  private int sectionRank(Article article) {
    return article.section().map(section -> ranks.get(section.id())).orElse(ranks.size());
  }

  Edition edition(Site site, Language language) {
    List<Article> own = new ArrayList<>();
    List<Article> foreign = new ArrayList<>();
    for (Story story : site.stories()) {
      Optional<Article> version = story.in(language);
      version.ifPresent(own::add);
      if (version.isEmpty() && config.untranslated() != Untranslated.HIDE) {
        story.in(language.other()).ifPresent(foreign::add);
      }
    }
    own.sort(EditionPlanner::newestFirst);
    foreign.sort(EditionPlanner::newestFirst);
    boolean shown = config.untranslated() == Untranslated.SHOW;
    return new Edition(
        language,
        digests(language, Stream.concat(own.stream(), foreign.stream()).toList()),
        own,
        shown ? foreign : List.of(),
        terms(own));
  }

  private List<Digest> digests(Language language, List<Article> articles) {
    Map<LocalDate, List<Article>> days = new HashMap<>();
    for (Article article : articles) {
      days.computeIfAbsent(article.published().day(), day -> new ArrayList<>()).add(article);
    }
    List<Digest> digests = new ArrayList<>();
    days.forEach(
        (day, stories) -> {
          stories.sort((one, other) -> inDigest(language, one, other));
          digests.add(new Digest(language, day, stories));
        });
    digests.sort(Comparator.comparing(Digest::day).reversed());
    return digests;
  }

  private Map<Term.Kind, SortedMap<String, Edition.TermStories>> terms(List<Article> articles) {
    Map<Term.Kind, Map<String, Edition.TermStories>> terms = new EnumMap<>(Term.Kind.class);
    config.sections().forEach(section -> enter(terms, section));
    for (Article article : articles) {
      for (Term term : article.terms()) {
        enter(article, enter(terms, term).articles());
      }
    }
    Map<Term.Kind, SortedMap<String, Edition.TermStories>> sorted = new EnumMap<>(Term.Kind.class);
    terms.forEach((kind, byId) -> sorted.put(kind, new TreeMap<>(byId)));
    return sorted;
  }

  /** Who writes and translates a story, say, is listed with it once. */
  private static void enter(Article article, List<Article> listed) {
    int last = listed.size() - 1;
    if (last < 0 || !listed.get(last).storyId().equals(article.storyId())) {
      listed.add(article);
    }
  }

  private static Edition.TermStories enter(
      Map<Term.Kind, Map<String, Edition.TermStories>> terms, Term term) {
    Map<String, Edition.TermStories> byId =
        terms.computeIfAbsent(term.kind(), kind -> new HashMap<>());
    Edition.TermStories known = byId.get(term.id());
    if (known == null) {
      known = new Edition.TermStories(term, new ArrayList<>());
      byId.put(term.id(), known);
    }
    return known;
  }
}
