package org.mujaz.plan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.Story;
import org.mujaz.model.Term;

/**
 * Articles that stand in the place of others in a plan. It is right only if no address and no list
 * depends on what is different in them.
 */
public final class Substitution {

  /** Each thing is itself. */
  public static final Substitution NONE = new Substitution(List.of(), List.of());

  private final IdentityHashMap<Article, Article> articles = new IdentityHashMap<>();
  private final Map<String, Story> stories = new HashMap<>();

  /** Takes the versions of {@code now} for those of {@code before}, which are as many. */
  public Substitution(List<Story> before, List<Story> now) {
    for (int i = 0; i < before.size(); i++) {
      List<Article> articlesNow = now.get(i).versions();
      List<Article> articlesBefore = before.get(i).versions();
      for (int j = 0; j < articlesBefore.size(); j++) {
        articles.put(articlesBefore.get(j), articlesNow.get(j));
      }
      stories.put(now.get(i).id(), now.get(i));
    }
  }

  /** Whether each thing is itself. */
  boolean isNone() {
    return articles.isEmpty();
  }

  Article of(Article article) {
    return articles.getOrDefault(article, article);
  }

  Story of(Story story) {
    return stories.getOrDefault(story.id(), story);
  }

  private Optional<Article> of(Optional<Article> article) {
    return article.map(this::of);
  }

  private List<Article> of(List<Article> list) {
    for (Article article : list) {
      if (articles.containsKey(article)) {
        return list.stream().map(this::of).toList();
      }
    }
    return list;
  }

  private Digest of(Digest digest) {
    return digest.articles().stream().anyMatch(articles::containsKey)
        ? new Digest(digest.language(), digest.day(), of(digest.articles()))
        : digest;
  }

  private List<Digest> digests(List<Digest> digests) {
    return digests.stream().map(this::of).toList();
  }

  Edition of(Edition edition) {
    if (isNone()) {
      return edition;
    }
    Map<Term.Kind, SortedMap<String, Edition.TermStories>> terms = new EnumMap<>(Term.Kind.class);
    edition
        .terms()
        .forEach(
            (kind, byId) -> {
              SortedMap<String, Edition.TermStories> now = new TreeMap<>();
              byId.forEach(
                  (id, of) -> now.put(id, new Edition.TermStories(of.term(), of(of.articles()))));
              terms.put(kind, now);
            });
    return new Edition(
        edition.language(),
        digests(edition.digests()),
        of(edition.articles()),
        of(edition.shown()),
        terms);
  }

  PlannedPage of(PlannedPage page) {
    if (isNone()) {
      return page;
    }
    Subject now = of(page.subject());
    return new PlannedPage(
        page.route(), now, page.language(), page.counterpart(), page.switcher(), page.origin());
  }

  private Subject of(Subject subject) {
    if (subject instanceof Subject.ArticlePage s) {
      return new Subject.ArticlePage(
          s.edition(),
          of(s.article()),
          of(s.previous()),
          of(s.next()),
          () -> of(s.related().articles()));
    } else if (subject instanceof Subject.Parallel s) {
      return new Subject.Parallel(of(s.first()), of(s.second()));
    } else if (subject instanceof Subject.TermList s) {
      return new Subject.TermList(s.language(), s.term(), of(s.articles()), s.count(), s.paging());
    } else if (subject instanceof Subject.Corrections s) {
      return new Subject.Corrections(s.language(), of(s.corrected()));
    } else if (subject instanceof Subject.Feed s) {
      return new Subject.Feed(s.language(), s.format(), s.term(), of(s.articles()));
    } else if (subject instanceof Subject.CorrectionsFeed s) {
      return new Subject.CorrectionsFeed(s.language(), s.format(), of(s.corrected()));
    } else if (subject instanceof Subject.NewsSitemap s) {
      return new Subject.NewsSitemap(of(s.articles()));
    }
    return ofDays(subject);
  }

  private Subject ofDays(Subject subject) {
    if (subject instanceof Subject.Home s) {
      return new Subject.Home(s.language(), digests(s.digests()), s.paging());
    } else if (subject instanceof Subject.Day s) {
      return new Subject.Day(of(s.digest()), s.earlier(), s.later());
    } else if (subject instanceof Subject.Email s) {
      return new Subject.Email(of(s.digest()), s.format(), of(s.corrected()));
    } else if (subject instanceof Subject.Month s) {
      return new Subject.Month(
          s.language(), s.month(), digests(s.digests()), s.earlier(), s.later());
    } else if (subject instanceof Subject.Year s) {
      return new Subject.Year(s.language(), s.year(), digests(s.digests()), s.earlier(), s.later());
    } else if (subject instanceof Subject.DigestFeed s) {
      return new Subject.DigestFeed(s.language(), s.format(), digests(s.digests()));
    }
    return subject;
  }
}
