package org.mujaz.render;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mujaz.model.Article;
import org.mujaz.model.Author;
import org.mujaz.model.Citation;
import org.mujaz.model.Correction;
import org.mujaz.model.Language;
import org.mujaz.model.Picture;
import org.mujaz.plan.Addresses;
import org.mujaz.text.MachineDate;
import org.mujaz.view.Html;
import org.mujaz.view.PictureView;

/** Says what an article is in the words of schema.org, as JSON-LD. */
final class StructuredData {

  /** Marks of direction: programs that read data lay nothing out. */
  private static final Pattern MARKS =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private final Context context;
  private final StoryViews stories;
  private final MediaViews media;

  StructuredData(Context context, StoryViews stories, MediaViews media) {
    this.context = context;
    this.stories = stories;
    this.media = media;
  }

  /** The data of a story. {@code card}: shown where it has no picture of its own. */
  Html article(Article article, Optional<PictureView> card) {
    JsonObject data =
        work("NewsArticle", article)
            .with("description", clean(article.summary()))
            .with("image", images(article, card))
            .with("datePublished", MachineDate.rfc3339(article.published().at()))
            .with("dateModified", MachineDate.rfc3339(FeedViews.changed(article).at()))
            .with("author", list(article.authors(), this::person))
            .with("translator", list(article.translators(), this::person))
            .with("publisher", publisher())
            .with("isBasedOn", list(article.sources(), this::original))
            .with("correction", list(article.corrections(), StructuredData::correction));
    relation(article)
        .ifPresent(name -> counterpart(article).ifPresent(other -> data.with(name, other)));
    JsonObject root = new JsonObject().with("@context", "https://schema.org");
    return new Html(root.with("@graph", List.of(data)).toString());
  }

  private JsonObject work(String type, Article article) {
    String url = context.urls().absolute(Addresses.article(article.language(), article));
    return new JsonObject()
        .with("@type", type)
        .with("@id", url)
        .with("url", url)
        .with("headline", clean(article.title()))
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
    return context
        .plan()
        .story(article.storyId())
        .flatMap(story -> story.in(article.language().other()))
        .map(other -> work("NewsArticle", other));
  }

  private JsonObject person(Author author) {
    return new JsonObject()
        .with("@type", "Person")
        .with("name", clean(author.name().in(context.language())))
        .with("url", context.urls().absolute(stories.list(author)));
  }

  private List<JsonObject> images(Article article, Optional<PictureView> card) {
    List<JsonObject> own = article.picture().map(this::images).orElse(List.of());
    return own.isEmpty() ? card.map(StructuredData::image).stream().toList() : own;
  }

  private static JsonObject image(PictureView picture) {
    JsonObject image =
        new JsonObject().with("@type", "ImageObject").with("url", picture.absolute());
    picture.width().ifPresent(width -> image.with("width", width));
    picture.height().ifPresent(height -> image.with("height", height));
    return image;
  }

  /** Search engines choose the shape that they need. */
  private List<JsonObject> images(Picture picture) {
    return list(
        media.crops(picture),
        file ->
            new JsonObject()
                .with("@type", "ImageObject")
                .with("url", context.urls().absolute(Addresses.variant(file)))
                .with("width", file.size().width())
                .with("height", file.size().height())
                .with("caption", picture.caption().map(StructuredData::clean))
                .with("creditText", picture.credit().map(StructuredData::clean)));
  }

  private JsonObject publisher() {
    return new JsonObject()
        .with("@type", "NewsMediaOrganization")
        .with("name", clean(context.siteTitle()))
        .with("url", context.urls().absolute(Addresses.FRONT));
  }

  private JsonObject original(Citation citation) {
    Optional<Language> language = citation.language().or(citation.source()::language);
    JsonObject publisher =
        new JsonObject()
            .with("@type", "Organization")
            .with("name", clean(citation.source().name().in(language.orElseGet(context::language))))
            .with("url", citation.source().url().map(URI::toASCIIString));
    return new JsonObject()
        .with("@type", "CreativeWork")
        .with("name", citation.title().map(StructuredData::clean))
        .with("url", citation.url().map(URI::toASCIIString))
        .with("datePublished", citation.date().map(Object::toString))
        .with("inLanguage", language.map(Language::code))
        .with("publisher", publisher);
  }

  private static JsonObject correction(Correction correction) {
    return new JsonObject()
        .with("@type", "CorrectionComment")
        .with("text", clean(correction.text()))
        .with("datePublished", MachineDate.rfc3339(correction.date().at()));
  }

  private static <T> List<JsonObject> list(List<T> things, Function<T, JsonObject> object) {
    return things.stream().map(object).toList();
  }

  private static String clean(String text) {
    return MARKS.matcher(text).replaceAll("");
  }
}
