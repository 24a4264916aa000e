package org.mujaz.read;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.model.Focus;
import org.mujaz.model.Language;
import org.mujaz.model.Revision;
import org.mujaz.model.Timestamp;
import org.mujaz.model.TranslationOf;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.read.Facts.CorrectionFacts;
import org.mujaz.read.Facts.ImageFacts;
import org.mujaz.read.Facts.SourceFacts;
import org.mujaz.schema.Form;
import org.mujaz.schema.GroupType;
import org.mujaz.schema.Key;
import org.mujaz.schema.MappedType;
import org.mujaz.schema.ParsedType;
import org.mujaz.schema.Shape;
import org.mujaz.schema.ShortForm;
import org.mujaz.schema.TextType;
import org.mujaz.schema.Types;
import org.mujaz.schema.ValueType;
import org.mujaz.text.AsciiDigits;
import org.mujaz.text.Folding;

/** The facts that are groups of keys, most of them with a short form of one word. */
final class GroupTypes {

  private static final Pattern TRANSLATION = Pattern.compile("(ar|en)(?:@(.+))?");

  private static final Pattern FOCUS =
      Pattern.compile("(\\d{1,3})\\s*[%٪](?:\\s+|\\s*[,،]\\s*)(\\d{1,3})\\s*[%٪]");

  /** The key of the revision in a group. */
  static final String REVISION_KEY = "revision";

  /** The same in Arabic. */
  static final String REVISION_ARABIC = "النسخة";

  private GroupTypes() {}

  /** Whether an editor means the revision by this key. */
  static boolean isRevision(String written) {
    return written.equals(REVISION_KEY)
        || Folding.key(written).equals(Folding.key(REVISION_ARABIC));
  }

  /** {@code source:} is an id or a name, or a group. */
  static ValueType<SourceFacts> source(ValueType<Timestamp> moment) {
    Key<String> name = Key.required("name", TextType.TEXT, "name: Reuters").or("الاسم");
    Key<URI> url = Key.optional("url", Types.WEB_ADDRESS).or("الرابط");
    Key<String> title = Key.optional("title", TextType.TEXT).or("العنوان");
    Key<Timestamp> date = Key.optional("date", moment).or("التاريخ");
    Key<Language> language = Key.optional("language", Types.LANGUAGE).or("اللغة");
    return new ShortForm<>(
        new MappedType<>(TextType.TEXT, (text, location) -> SourceFacts.named(text)),
        new GroupType<>(
            Shape.of(name, url, title, date, language),
            fields -> {
              SourceFacts facts =
                  new SourceFacts(
                      fields.find(name).orElse(""),
                      fields.find(url),
                      fields.find(title),
                      fields.find(date).map(Timestamp::day),
                      fields.find(language));
              return Optional.of(facts).filter(source -> !source.name().isEmpty());
            }));
  }

  /** {@code image:} is a path, or a group. */
  static ValueType<ImageFacts> image(ValueType<LocalText> local) {
    ValueType<Located<String>> path = new MappedType<>(TextType.PATH, Located::new);
    Key<Located<String>> src = Key.required("src", path, "src: photo.jpg").or("الملف");
    Key<LocalText> alt = Key.optional("alt", local).or("الوصف");
    Key<LocalText> caption = Key.optional("caption", local).or("التعليق");
    Key<LocalText> credit = Key.optional("credit", local).or("الحقوق");
    Key<Focus> focus =
        Key.optional("focus", new ParsedType<>(ReportPhrase.A_FOCUS, Form.TEXT, GroupTypes::focus))
            .or("البؤرة");
    return new ShortForm<>(
        new MappedType<>(path, (file, location) -> ImageFacts.of(file)),
        new GroupType<>(
            Shape.of(src, alt, caption, credit, focus),
            fields -> {
              Optional<LocalText> description =
                  fields.isEmptyText(alt) ? Optional.of(LocalText.NO_WORDS) : fields.find(alt);
              Optional<LocalText> line = fields.find(caption);
              Optional<LocalText> maker = fields.find(credit);
              Optional<Focus> point = fields.find(focus);
              return fields
                  .find(src)
                  .map(file -> new ImageFacts(file, description, line, maker, point));
            }));
  }

  /** Two percentages: from the left edge, whatever the language, and from the top. */
  private static Optional<Focus> focus(String text) {
    Matcher parts = FOCUS.matcher(AsciiDigits.of(text));
    if (!parts.matches()) {
      return Optional.empty();
    }
    int across = Integer.parseInt(parts.group(1));
    int down = Integer.parseInt(parts.group(2));
    return across <= 100 && down <= 100 ? Optional.of(new Focus(across, down)) : Optional.empty();
  }

  /** An entry of {@code corrections:} is a group. */
  static ValueType<CorrectionFacts> correction(
      ValueType<Timestamp> moment, ValueType<LocalText> local) {
    Key<Timestamp> date = Key.required("date", moment, "date: 2017-10-19").or("التاريخ");
    Key<LocalText> text = Key.required("text", local, "text: …").or("النص");
    return new GroupType<>(
        Shape.of(date, text),
        fields -> {
          Optional<LocalText> words = fields.find(text);
          return fields.find(date).flatMap(d -> words.map(w -> new CorrectionFacts(d, w)));
        });
  }

  /** {@code translationOf:} is {@code ar} or {@code ar@REVISION}, or a group. */
  static ValueType<TranslationOf> translation() {
    Key<Language> language = Key.required("language", Types.LANGUAGE, "language: ar").or("اللغة");
    Key<Revision> revision =
        Key.optional(
                REVISION_KEY, new ParsedType<>(ReportPhrase.A_REVISION, Form.TEXT, Revision::of))
            .or(REVISION_ARABIC);
    return new ShortForm<>(
        new ParsedType<>(
            ReportPhrase.A_TRANSLATION,
            new Form.Text(Optional.of(TRANSLATION.pattern()), List.of("ar", "en")),
            GroupTypes::translation),
        new GroupType<>(
            Shape.of(language, revision),
            fields -> {
              Optional<Revision> state = fields.find(revision);
              return fields.find(language).map(of -> new TranslationOf(of, state));
            }));
  }

  private static Optional<TranslationOf> translation(String text) {
    Matcher parts = TRANSLATION.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<Language> language = Language.ofCode(parts.group(1));
    if (parts.group(2) == null) {
      return language.map(of -> new TranslationOf(of, Optional.empty()));
    }
    Optional<Revision> revision = Revision.of(parts.group(2));
    return language.filter(of -> revision.isPresent()).map(of -> new TranslationOf(of, revision));
  }
}
