package org.mujaz.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mujaz.model.Author;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Digits;
import org.mujaz.model.Hijri;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.model.MonthNames;
import org.mujaz.model.NewsSource;
import org.mujaz.model.Section;
import org.mujaz.model.SlugScript;
import org.mujaz.model.Tag;
import org.mujaz.model.Term;
import org.mujaz.model.Untranslated;

/**
 * What {@code content/site.yaml} says, with every default filled in.
 *
 * @param title the name of the digest
 * @param description one sentence, for search engines and feeds
 * @param tagline a few words below the name; may be empty
 * @param url the address of the site's root, ending in {@code /}
 * @param defaultLanguage the language of what has none of its own, such as {@code /404.html}
 * @param timeZone the zone of dates without one, and of what readers see
 * @param sections the desks, in order
 * @param tags the topics with names in both languages; others are taken from the articles
 * @param sources the newspapers and agencies with names in both languages
 * @param authors who writes and translates
 * @param menu the entries of the menu, in order
 * @param digits the digits of Arabic text
 * @param months the month names of Arabic text
 * @param hijri whether the Hijri date is shown
 * @param slugs the letters of addresses that are made from titles and names
 * @param untranslated what an edition does with stories of the other language
 * @param feeds what feeds hold
 * @param outputs what is made beside pages and lists
 * @param email which digests are made as mails, and what those say of their sender
 * @param pageSize how much one page of a list holds
 * @param search whether the words of stories can be searched
 * @param theme the theme and its settings
 * @param policies the standing pages that tell how the digest works
 * @param indexNow the key with which search engines are told of changes
 * @param html what becomes of raw HTML in Markdown
 * @param maxLoss how many pages may go before a build is not published
 * @param incomplete the kinds of terms of which site.yaml lists some that could not be read
 */
public record SiteConfig(
    Bilingual title,
    Bilingual description,
    Bilingual tagline,
    URI url,
    Language defaultLanguage,
    ZoneId timeZone,
    List<Section> sections,
    List<Tag> tags,
    List<NewsSource> sources,
    List<Author> authors,
    List<MenuEntry> menu,
    Digits digits,
    MonthNames months,
    Hijri hijri,
    SlugScript slugs,
    Untranslated untranslated,
    FeedSettings feeds,
    Outputs outputs,
    EmailSettings email,
    PageSize pageSize,
    boolean search,
    ThemeChoice theme,
    Policies policies,
    Optional<String> indexNow,
    HtmlPolicy html,
    MaxLoss maxLoss,
    Set<Term.Kind> incomplete) {

  /** Copies the lists. */
  public SiteConfig {
    sections = List.copyOf(sections);
    tags = List.copyOf(tags);
    sources = List.copyOf(sources);
    authors = List.copyOf(authors);
    menu = List.copyOf(menu);
    incomplete = Set.copyOf(incomplete);
  }

  /** The path of {@link #url}: {@code /} or {@code /news/}. */
  public String basePath() {
    return url.getPath();
  }
}
