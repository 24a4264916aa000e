package org.mujaz.read;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.model.SlugScript;
import org.mujaz.model.Timestamp;
import org.mujaz.model.TranslationOf;
import org.mujaz.read.Facts.CorrectionFacts;
import org.mujaz.read.Facts.ImageFacts;
import org.mujaz.read.Facts.Lead;
import org.mujaz.read.Facts.SourceFacts;
import org.mujaz.schema.Choice;
import org.mujaz.schema.Key;
import org.mujaz.schema.ListType;
import org.mujaz.schema.MappedType;
import org.mujaz.schema.Shape;
import org.mujaz.schema.TextType;
import org.mujaz.schema.Types;
import org.mujaz.schema.ValueType;

/** The keys of front matter and of shared facts: their names in both languages, and their types. */
public final class FactKeys {

  final Key<Located<LocalText>> title;
  final Key<Located<LocalText>> summary;
  final Key<Located<Timestamp>> date;
  final Key<Located<Timestamp>> updated;
  final Key<Located<String>> section;
  final Key<List<Located<String>>> tags;
  final Key<List<Located<String>>> authors;
  final Key<List<Located<String>>> translators;
  final Key<List<Located<SourceFacts>>> sources;
  final Key<Located<LocalText>> place;
  final Key<Located<ImageFacts>> image;
  final Key<Located<String>> slug;
  final Key<Located<SlugScript>> slugs;
  final Key<List<Located<String>>> aliases;
  final Key<Located<Lead>> lead;
  final Key<Located<Boolean>> draft;
  final Key<Located<Timestamp>> publish;
  final Key<Located<Timestamp>> expires;
  final Key<Located<Boolean>> together;
  final Key<List<Located<CorrectionFacts>>> corrections;
  final Key<Located<TranslationOf>> translationOf;

  /** What a story may have. */
  final Shape story;

  /** What a standing page may have. */
  final Shape page;

  /**
   * The keys of one kind of file.
   *
   * @param zone the zone of dates without one
   * @param language the language of the file; nothing for shared facts
   */
  FactKeys(ZoneId zone, Optional<Language> language) {
    ValueType<LocalText> local = new LocalTextType(language);
    ValueType<Timestamp> moment = new DateType(zone);
    title = one("title", local).or("العنوان");
    summary = one("summary", local).or("الملخص");
    date = one("date", moment).or("التاريخ");
    updated = one("updated", moment).or("التحديث");
    section = one("section", TextType.TEXT).or("القسم");
    tags = list("tags", TextType.TEXT).or("الوسوم");
    authors = list("authors", TextType.TEXT).or("الكاتب");
    translators = list("translator", TextType.TEXT).or("المترجم");
    sources = list("source", GroupTypes.source(moment)).or("المصدر");
    place = one("place", local).or("المكان");
    image = one("image", GroupTypes.image(local)).or("الصورة");
    slug = one("slug", TextType.PATH).or("المسار");
    slugs = one("slugs", slugScript()).or("حروف المسار");
    aliases = list("aliases", TextType.PATH).or("الأسماء السابقة");
    lead = one("lead", new LeadType()).or("الخبر الرئيسي");
    draft = one("draft", Types.TRUE_OR_FALSE).or("مسودة");
    publish = one("publish", moment).or("النشر");
    expires = one("expires", moment).or("الانتهاء");
    together = one("together", Types.TRUE_OR_FALSE).or("معًا");
    corrections = list("corrections", GroupTypes.correction(moment, local)).or("التصويبات");
    translationOf = one("translationOf", GroupTypes.translation()).or("مترجم عن");
    story =
        Shape.of(
            title,
            summary,
            date,
            updated,
            section,
            tags,
            authors,
            translators,
            sources,
            place,
            image,
            slug,
            slugs,
            aliases,
            lead,
            draft,
            publish,
            expires,
            together,
            corrections,
            translationOf);
    page = Shape.of(title, summary, date, updated, image, slug, slugs, aliases, draft);
  }

  /** What an article or the shared facts of a story may have. */
  public static Shape ofStories() {
    return new FactKeys(ZoneOffset.UTC, Optional.empty()).story;
  }

  /** What a standing page or its shared facts may have. */
  public static Shape ofPages() {
    return new FactKeys(ZoneOffset.UTC, Optional.empty()).page;
  }

  private static ValueType<SlugScript> slugScript() {
    return Choice.of(SlugScript.class)
        .or("عربية", SlugScript.ARABIC)
        .or("لاتينية", SlugScript.LATIN);
  }

  private static <T> Key<Located<T>> one(String name, ValueType<T> type) {
    return Key.optional(name, located(type));
  }

  private static <T> Key<List<Located<T>>> list(String name, ValueType<T> type) {
    return Key.withDefault(name, new ListType<>(located(type)), List.of());
  }

  private static <T> ValueType<Located<T>> located(ValueType<T> type) {
    return new MappedType<>(type, Located::new);
  }
}
