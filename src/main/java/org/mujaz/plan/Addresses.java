package org.mujaz.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.mujaz.model.Article;
import org.mujaz.model.FeedFormat;
import org.mujaz.model.Language;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Route;
import org.mujaz.model.Shape;
import org.mujaz.model.StandingText;
import org.mujaz.model.Term;
import org.mujaz.model.Variant;
import org.mujaz.text.Slugs;

/** The addresses of the contract: the only place that knows how they are made. */
public final class Addresses {

  /** The bilingual front. */
  public static final Route FRONT = new Route("/");

  /** The page for addresses that lead to nothing. */
  public static final Route NOT_FOUND = new Route("/404.html");

  /** All pages, for search engines. */
  public static final Route SITEMAP = new Route("/sitemap.xml");

  /** The pages of the last two days, for news search. */
  public static final Route NEWS_SITEMAP = new Route("/news-sitemap.xml");

  /** What crawlers may do. */
  public static final Route ROBOTS = new Route("/robots.txt");

  /** Redirects, in the form of Netlify and Cloudflare Pages. */
  public static final Route REDIRECTS = new Route("/_redirects");

  /** HTTP headers, in the form of Netlify and Cloudflare Pages. */
  public static final Route HEADERS = new Route("/_headers");

  /** The folder of all cards, and of nothing else. */
  private static final String CARDS = "/assets/cards/";

  private static final int LENGTH_OF_DAY = "2026/11/20/".length();

  private Addresses() {}

  /** The home page of an edition. */
  public static Route home(Language language) {
    return new Route(edition(language));
  }

  private static String edition(Language language) {
    return "/" + language.code() + "/";
  }

  /** The digest of a day. */
  public static Route day(Language language, LocalDate day) {
    return new Route(edition(language) + folder(day));
  }

  /** The digest of a day as a mail. */
  public static Route email(Language language, LocalDate day, EmailFormat format) {
    return day(language, day).child(format.fileName());
  }

  /** The digests of a month. */
  public static Route month(Language language, YearMonth month) {
    return home(language).child(month.toString().replace('-', '/') + "/");
  }

  /** The digests of a year. */
  public static Route year(Language language, int year) {
    return home(language).child(String.format(Locale.ROOT, "%04d/", year));
  }

  /** All digests of an edition. */
  public static Route archive(Language language) {
    return home(language).child("archive/");
  }

  /** Where readers look for a story. */
  public static Route search(Language language) {
    return home(language).child("search/");
  }

  /** An article in an edition, which is its own language unless untranslated stories are shown. */
  public static Route article(Language edition, Article article) {
    String day = folder(article.published().day());
    return new Route(edition(edition) + day + article.slug() + "/");
  }

  /** An article, below the digest of its day. */
  static Route article(Route day, Article article) {
    return day.child(article.slug() + "/");
  }

  /**
   * Both versions of a story beside each other.
   *
   * @param article the version in the site's default language
   */
  public static Route parallel(Article article) {
    return new Route("/parallel/" + folder(article.published().day()) + article.slug() + "/");
  }

  /** A standing page. */
  public static Route standing(StandingText text) {
    return home(text.language()).child(text.slug() + "/");
  }

  /** The list of all corrections. */
  public static Route corrections(Language language) {
    return home(language).child("corrections/");
  }

  /** The index of all terms of a kind. */
  public static Route terms(Language language, Term.Kind kind) {
    return home(language).child(kind.folder() + "/");
  }

  /** The list of the stories of a term. */
  public static Route term(Language language, Term.Kind kind, String id) {
    return terms(language, kind).child(id + "/");
  }

  /** A page of the paginated list that begins at {@code first}. */
  public static Route page(Route first, int number) {
    return number == 1 ? first : first.child("page/" + number + "/");
  }

  /** The feed of the list at {@code list}. */
  public static Route feed(Route list, FeedFormat format) {
    return list.child(format.fileName());
  }

  /** The web app manifest of an edition. */
  public static Route manifest(Language language) {
    return new Route("/manifest-" + language.code() + ".webmanifest");
  }

  /** The feed with one item a day. */
  public static Route digestFeed(Language language, FeedFormat format) {
    return home(language).child("digest." + format.extension());
  }

  /** The feeds of an edition, explained. */
  public static Route follow(Language language) {
    return home(language).child("follow/");
  }

  /** The feeds of an edition as one file. */
  public static Route feedList(Language language) {
    return home(language).child("feeds.opml");
  }

  /** One of several sitemaps, from 1 on. */
  public static Route sitemap(int number) {
    return new Route("/sitemap-" + number + ".xml");
  }

  /** The file that proves to IndexNow who owns the site. */
  public static Route indexNow(String key) {
    return new Route("/" + key + ".txt");
  }

  /** A file beside a text; its name tells its content, so it may be cached for ever. */
  public static Route media(MediaFile file) {
    String name = file.path().fileName();
    int dot = name.lastIndexOf('.');
    return new Route(
        "/assets/media/%s.%s.%s"
            .formatted(
                Slugs.of(name.substring(0, dot)),
                file.hash(),
                name.substring(dot + 1).toLowerCase(Locale.ROOT)));
  }

  /** A social card; its name tells what it shows. */
  public static Route card(String fingerprint) {
    return new Route(CARDS + fingerprint + ".png");
  }

  /** Whether an address lies where cards do, or is one that a folder of theirs needs. */
  static boolean isAmongCards(Route route) {
    String path = route.path();
    int length = Math.min(path.length(), CARDS.length());
    return length > 1 && path.regionMatches(true, 0, CARDS, 0, length);
  }

  /** A file of the search index of an edition; its name tells its content. */
  public static Route searchFile(Language language, String name) {
    return new Route("/assets/search/" + language.code() + "/" + name);
  }

  /** A file that is published in the place of a picture; its name tells its content too. */
  public static Route variant(Variant variant) {
    String name = variant.file().fileName();
    Shape shape = variant.shape();
    String cut = shape == Shape.WHOLE ? "" : shape.width() + "x" + shape.height() + ".";
    return new Route(
        "/assets/media/%s.%s.%s%s.%s"
            .formatted(
                Slugs.of(name.substring(0, name.lastIndexOf('.'))),
                variant.fingerprint(),
                cut,
                Integer.toString(variant.size().width()),
                variant.type().extension()));
  }

  private static String folder(LocalDate day) {
    StringBuilder folder = new StringBuilder(LENGTH_OF_DAY).append(day).append('/');
    for (int i = 0; i < folder.length(); i++) {
      if (folder.charAt(i) == '-') {
        folder.setCharAt(i, '/');
      }
    }
    return folder.toString();
  }
}
