package org.mujaz.render;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mujaz.bidi.MarkedText;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.Story;
import org.mujaz.plan.Addresses;
import org.mujaz.search.IndexedRecord;
import org.mujaz.text.JsonString;
import org.mujaz.view.DateView;

/** Makes what the search page of one edition shows of its stories; safe for any thread. */
public final class SearchRecords {

  private final Language language;
  private final Urls urls;
  private final Dates dates;

  /** For the stories in {@code language}. */
  public SearchRecords(SiteConfig config, Language language) {
    this.language = language;
    this.urls = new Urls(config.url());
    this.dates = new Dates(config, language);
  }

  /** What is shown of a story, which has a version in the language. */
  public IndexedRecord of(Story story) {
    Article article = story.in(language).orElseThrow();
    return new IndexedRecord(article.published().day(), json(article, story.in(language.other())));
  }

  /**
   * What the page shows of a story: its address, headline, standfirst, section and date, the value
   * of {@code datetime}, and the address of the other version.
   */
  private String json(Article article, Optional<Article> other) {
    DateView date = dates.moment(article.published());
    return Stream.of(
            urls.local(Addresses.article(language, article)),
            MarkedText.of(article.title(), language),
            MarkedText.of(article.summary(), language),
            article.section().map(s -> MarkedText.of(s.name().in(language), language)).orElse(""),
            date.text(),
            date.datetime(),
            other.map(o -> urls.local(Addresses.article(o.language(), o))).orElse(""))
        .map(part -> '"' + JsonString.escaped(part) + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }
}
