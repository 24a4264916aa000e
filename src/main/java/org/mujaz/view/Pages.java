package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * What each template sees: one record a template, its components are the template's variables.
 *
 * <p>Every template can also call {@code msg(key, arguments)} and {@code msgIn(language, key,
 * arguments)} for the words of the theme, {@code asset(path)} for the address of one of its files,
 * and {@code setting(key)} for what site.yaml set.
 */
public sealed interface Pages {

  /** {@code front.ftlh}: both editions, the default language first. */
  record Front(SiteView site, PageView page, List<EditionView> editions) implements Pages {}

  /** {@code home.ftlh}: the latest digest, then the ones before it. */
  record Home(SiteView site, PageView page, List<DigestView> digests, PagerView pager)
      implements Pages {}

  /** {@code day.ftlh}: the digest of one day, with the days before and after. */
  record Day(
      SiteView site,
      PageView page,
      DigestView digest,
      Optional<LinkView> earlier,
      Optional<LinkView> later)
      implements Pages {}

  /**
   * {@code email.ftlh}, {@code email.ftlt} and {@code email.ftlj}: the digest of a day as a mail,
   * as HTML, as plain text and in facts for its sender; all addresses are absolute.
   */
  record Email(SiteView site, DigestView digest, EmailView email) implements Pages {}

  /** {@code month.ftlh}. */
  record Month(
      SiteView site,
      PageView page,
      MonthView month,
      List<String> weekdays,
      List<DigestView> digests,
      Optional<LinkView> earlier,
      Optional<LinkView> later)
      implements Pages {}

  /** {@code year.ftlh}. */
  record Year(
      SiteView site,
      PageView page,
      YearView year,
      List<String> weekdays,
      Optional<LinkView> earlier,
      Optional<LinkView> later)
      implements Pages {}

  /** {@code archive.ftlh}. */
  record Archive(SiteView site, PageView page, ArchiveView archive) implements Pages {}

  /** {@code list.ftlh}: the stories of a section, tag, source or author, newest first. */
  record ListPage(
      SiteView site, PageView page, TermView term, List<StoryView> stories, PagerView pager)
      implements Pages {}

  /** {@code terms.ftlh}: the index of all tags, sources, authors or sections, by letter. */
  record Terms(SiteView site, PageView page, String kind, List<LetterView> letters)
      implements Pages {}

  /**
   * {@code search.ftlh}: the ways to a story: sections that have stories, the topics and sources
   * that have most of them, by name, and the days; {@code search} is the search box, on sites that
   * have an index.
   */
  record Search(
      SiteView site,
      PageView page,
      List<CountedLinkView> sections,
      List<CountedLinkView> topics,
      List<CountedLinkView> sources,
      ArchiveView archive,
      Optional<SearchView> search)
      implements Pages {}

  /** {@code article.ftlh}. */
  record Article(SiteView site, PageView page, ArticleView article) implements Pages {}

  /** {@code parallel.ftlh}: both versions of a story beside each other. */
  record Parallel(SiteView site, PageView page, List<EditionView> editions, ParallelView parallel)
      implements Pages {}

  /** {@code page.ftlh}, or {@code page-ID.ftlh} where the theme has one: a standing page. */
  record Standing(
      SiteView site,
      PageView page,
      String summary,
      Html body,
      Optional<PictureView> picture,
      Optional<DateView> updated)
      implements Pages {}

  /** {@code picture.ftlh}: a picture in a body; what it prints stands where the picture stood. */
  record BodyPicture(PictureView picture) implements Pages {}

  /** {@code corrections.ftlh}: newest first, and the page that tells how mistakes are mended. */
  record Corrections(
      SiteView site, PageView page, List<CorrectedStoryView> corrections, Optional<LinkView> policy)
      implements Pages {}

  /**
   * {@code follow.ftlh}: the feeds, for people: of all stories, of the digests, of corrections and
   * of each section; {@code indexes} are where those of topics, sources and authors are found,
   * {@code file} is all of them as OPML, {@code hub} the WebSub hub.
   */
  record Follow(
      SiteView site,
      PageView page,
      ListedFeedView all,
      Optional<ListedFeedView> digests,
      Optional<ListedFeedView> corrections,
      List<ListedFeedView> sections,
      List<LinkView> indexes,
      String file,
      Optional<String> hub)
      implements Pages {}

  /** {@code 404.ftlh}: both editions, the default language first. */
  record NotFound(SiteView site, PageView page, List<EditionView> editions) implements Pages {}

  /** {@code redirect.ftlh}: stands at a former address. */
  record Redirect(PageView page, RedirectView redirect) implements Pages {}

  /** {@code feed-rss.ftlx}, {@code feed-atom.ftlx} and {@code feed-json.ftlj}. */
  record Feed(FeedView feed) implements Pages {}

  /** {@code feeds.ftlx}: the feeds of an edition as OPML. */
  record FeedList(FeedListView list) implements Pages {}

  /** {@code sitemap.ftlx}. */
  record Sitemap(SitemapView sitemap) implements Pages {}

  /** {@code sitemap-index.ftlx}: {@code sitemap.xml} where there are several sitemaps. */
  record SitemapIndex(SitemapIndexView index) implements Pages {}

  /** {@code news-sitemap.ftlx}: the articles of the last two days. */
  record NewsSitemap(NewsSitemapView news) implements Pages {}

  /** {@code manifest.ftlj}: the web app manifest of an edition. */
  record Manifest(ManifestView manifest) implements Pages {}

  /** {@code robots.ftlt}: {@code additions} is the publisher's own {@code static/robots.txt}. */
  record Robots(String sitemap, String newsSitemap, String additions) implements Pages {}

  /**
   * {@code redirects.ftlt}: {@code /_redirects} in the form of Netlify and Cloudflare Pages; {@code
   * additions} is the publisher's own {@code static/_redirects}.
   */
  record Redirects(List<RedirectView> redirects, String additions) implements Pages {}

  /**
   * {@code headers.ftlt}: {@code /_headers} in the form of Netlify and Cloudflare Pages; {@code
   * base} is the path of the site, {@code outputs} what it has of what it need not have, {@code
   * additions} the publisher's own {@code static/_headers}.
   */
  record Headers(String base, OutputsView outputs, String additions) implements Pages {}
}
