package org.mujaz.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.FeedFormat;
import org.mujaz.model.Language;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Route;
import org.mujaz.model.SocialCard;
import org.mujaz.model.StandingText;
import org.mujaz.model.Term;
import org.mujaz.model.Variant;
import org.mujaz.source.SourcePath;

/** What stands at an address. */
public sealed interface Subject {

  /** The bilingual front. */
  record Front() implements Subject {}

  /** A page of an edition's home. */
  record Home(Language language, List<Digest> digests, Paging paging) implements Subject {}

  /** The digest of a day, and the days of the edition before and after it. */
  record Day(Digest digest, Optional<LocalDate> earlier, Optional<LocalDate> later)
      implements Subject {}

  /** The digest of a day as a mail, with the articles that were corrected on that day. */
  record Email(Digest digest, EmailFormat format, List<Article> corrected) implements Subject {}

  /** The digests of a month, newest first. */
  record Month(
      Language language,
      YearMonth month,
      List<Digest> digests,
      Optional<YearMonth> earlier,
      Optional<YearMonth> later)
      implements Subject {}

  /** The digests of a year, newest first. */
  record Year(
      Language language,
      int year,
      List<Digest> digests,
      Optional<Integer> earlier,
      Optional<Integer> later)
      implements Subject {}

  /** All digests of an edition. */
  record Archive(Language language) implements Subject {}

  /** The ways to a story of an edition, and the manifest of the index of its words. */
  record Search(Language language, Optional<Route> index) implements Subject {}

  /** The index of the terms of a kind. */
  record Terms(Language language, Term.Kind kind) implements Subject {}

  /** A page of the stories of a term; {@code count} is that of the whole list. */
  record TermList(Language language, Term term, List<Article> articles, int count, Paging paging)
      implements Subject {}

  /** An article in an edition, with its neighbours in the digest of its day. */
  record ArticlePage(
      Language edition,
      Article article,
      Optional<Article> previous,
      Optional<Article> next,
      Related related)
      implements Subject {}

  /** Both versions of a story; the first is in the site's default language. */
  record Parallel(Article first, Article second) implements Subject {}

  /** A standing page. */
  record Standing(StandingText text) implements Subject {}

  /** The corrected articles of an edition. */
  record Corrections(Language language, List<Article> corrected) implements Subject {}

  /** The page for addresses that lead to nothing. */
  record NotFound() implements Subject {}

  /** A former address. */
  record Redirect(Route to) implements Subject {}

  /** The newest stories of an edition, or of one of its terms, as a feed. */
  record Feed(Language language, FeedFormat format, Optional<Term> term, List<Article> articles)
      implements Subject {}

  /** The corrections of an edition as a feed. */
  record CorrectionsFeed(Language language, FeedFormat format, List<Article> corrected)
      implements Subject {}

  /** The newest digests of an edition as a feed. */
  record DigestFeed(Language language, FeedFormat format, List<Digest> digests)
      implements Subject {}

  /** The feeds of an edition, explained. */
  record Follow(Language language) implements Subject {}

  /** The feeds of an edition as one file for readers of feeds. */
  record FeedList(Language language) implements Subject {}

  /** Pages for search engines, by address: all, or as many as one sitemap may list. */
  record Sitemap(Supplier<List<Route>> sorted) implements Subject {

    /** The pages; they are put in order when they are first asked for. */
    public List<Route> pages() {
      return sorted.get();
    }
  }

  /** The sitemaps of a site that needs several. */
  record SitemapIndex(List<SitemapPart> parts) implements Subject {}

  /**
   * One of several sitemaps.
   *
   * @param route its address
   * @param pages the pages that it lists
   */
  record SitemapPart(Route route, List<Route> pages) {}

  /** The articles of the last two days, for news search. */
  record NewsSitemap(List<Article> articles) implements Subject {}

  /** The web app manifest of an edition. */
  record Manifest(Language language) implements Subject {}

  /** What proves to IndexNow that a message comes from the owner of the site. */
  record IndexNowKey(String key) implements Subject {}

  /** What crawlers may do, and what the publisher adds. */
  record Robots(Optional<SourcePath> additions) implements Subject {}

  /** Redirects for the host, and what the publisher adds. */
  record Redirects(Optional<SourcePath> additions) implements Subject {}

  /** HTTP headers for the host, and what the publisher adds. */
  record Headers(Optional<SourcePath> additions) implements Subject {}

  /** A file of {@code content/static}. */
  record StaticFile(SourcePath file) implements Subject {}

  /** A file beside a text. */
  record Media(MediaFile file) implements Subject {}

  /** A social card. */
  record Card(SocialCard card) implements Subject {}

  /** A file that is published in the place of a picture. */
  record PictureFile(Variant variant) implements Subject {}

  /** A file of the search index. */
  record SearchFile() implements Subject {}

  /** A file of the theme. */
  record ThemeAsset() implements Subject {}
}
