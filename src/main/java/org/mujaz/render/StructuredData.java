package org.mujaz.render;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.model.Article;
import org.mujaz.model.Author;
import org.mujaz.model.Citation;
import org.mujaz.model.Correction;
import org.mujaz.model.Language;
import org.mujaz.model.Picture;
import org.mujaz.model.Term;
import org.mujaz.plan.Addresses;
import org.mujaz.text.MachineDate;
import org.mujaz.view.PictureView;

/** Says what an article is in the words of schema.org, as JSON-LD. */
final class StructuredData {

  private final Context context;
  private final StoryViews stories;
  private final MediaViews media;
  private final SiteData site;

  StructuredData(Context context, StoryViews stories, MediaViews media, SiteData site) {
    this.context = context;
    this.stories = stories;
    this.media = media;
    this.site = site;
  }

  /** The data of a story. {@code card}: shown where it has no picture of its own. */
  JsonObject article(Article article, Optional<PictureView> card) {
    JsonObject data =
        work(article)
            .with("mainEntityOfPage", context.urls().absolute(stories.route(article)))
            .with("description", article.summary())
            .with("image", images(article, card))
            .with("datePublished", MachineDate.rfc3339(article.published().at()))
            .with("dateModified", MachineDate.rfc3339(FeedViews.changed(article).at()))
            .with("author", authors(article))
            .with("translator", list(article.translators(), this::person))
            .with("publisher", site.publisher())
            .with("articleSection", article.section().map(this::name))
            .withTexts("keywords", article.tags().stream().map(this::name).toList())
            .with("wordCount", article.words())
            .with("isBasedOn", list(article.sources(), this::original))
            .with("correction", list(article.corrections(), StructuredData::correction));
    relation(article)
        .ifPresent(name -> counterpart(article).ifPresent(other -> data.with(name, other)));
    return data;
  }

  private String name(Term term) {
    return term.name().in(context.language());
  }

  private JsonObject work(Article article) {
    String url = context.urls().absolute(Addresses.article(article.language(), article));
    return JsonObject.of("NewsArticle")
        .with("@id", url)
        .with("url", url)
        .with("headline", article.title())
        .with("inLanguage", article.language().code());
  }

  /** How the other version stands to this one, where the editors said which is the original. */
  private static Optional<String> relation(Article article) {
    if (article.translationOf().isPresent()) {
      return Optional.of("translationOfWork");
    }
    return switch (article.translation()) {
      case ORIGINAL -> Optional.of("workTranslation");
      default -> Optional.empty();
    };
  }

  private Optional<JsonObject> counterpart(Article article) {
    return context.around().version(article, article.language().other()).map(this::work);
  }

  /** Where nobody signs, the newsroom does. */
  private List<JsonObject> authors(Article article) {
    return article.authors().isEmpty()
        ? List.of(site.newsroom())
        : list(article.authors(), this::person);
  }

  private JsonObject person(Author author) {
    return JsonObject.of("Person")
        .with("name", author.name().in(context.language()))
        .with("url", context.urls().absolute(stories.list(author)));
  }

  private List<JsonObject> images(Article article, Optional<PictureView> card) {
    List<JsonObject> own = article.picture().map(this::images).orElse(List.of());
    return own.isEmpty() ? card.map(StructuredData::image).stream().toList() : own;
  }

  private static JsonObject image(PictureView picture) {
    JsonObject image = JsonObject.of("ImageObject").with("url", picture.absolute());
    picture.width().ifPresent(width -> image.with("width", width));
    picture.height().ifPresent(height -> image.with("height", height));
    return image;
  }

  /** Search engines choose the shape that they need. */
  private List<JsonObject> images(Picture picture) {
    return list(
        media.crops(picture),
        file ->
            JsonObject.of("ImageObject")
                .with("url", context.urls().absolute(Addresses.variant(file)))
                .with("width", file.size().width())
                .with("height", file.size().height())
                .with("caption", picture.caption())
                .with("creditText", picture.credit()));
  }

  private JsonObject original(Citation citation) {
    Optional<Language> language = citation.language().or(citation.source()::language);
    JsonObject publisher =
        JsonObject.of("Organization")
            .with("name", citation.source().name().in(language.orElseGet(context::language)))
            .with("url", citation.source().url().map(URI::toASCIIString));
    return JsonObject.of("CreativeWork")
        .with("name", citation.title())
        .with("url", citation.url().map(URI::toASCIIString))
        .with("datePublished", citation.date().map(Object::toString))
        .with("inLanguage", language.map(Language::code))
        .with("publisher", publisher);
  }

  private static JsonObject correction(Correction correction) {
    return JsonObject.of("CorrectionComment")
        .with("text", correction.text())
        .with("datePublished", MachineDate.rfc3339(correction.date().at()));
  }

  private static <T> List<JsonObject> list(List<T> things, Function<T, JsonObject> object) {
    return things.stream().map(object).toList();
  }
}
