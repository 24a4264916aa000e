package org.mujaz.read;

import java.util.List;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.source.SourceFile;

/**
 * An article file in its parts, before its body is rendered.
 *
 * @param file the file
 * @param body the first character behind the front matter
 * @param facts of the front matter
 * @param wire the text of a wire text, its first line taken for a paragraph where {@code facts}
 *     have a title; nothing for Markdown
 */
record VersionText(SourceFile file, int body, Facts facts, Optional<WireText> wire) {

  /**
   * This version where another file states its title: the first line of a wire text is a paragraph
   * then, unless it is that title.
   *
   * @param shared the facts of both versions
   */
  VersionText under(Facts shared, Language language) {
    Optional<String> title = in(language, shared.title());
    Optional<String> headline = wire.flatMap(WireText::headline).map(Located::value);
    if (title.isEmpty() || headline.isEmpty() || headline.equals(title)) {
      return this;
    }
    return new VersionText(file, body, facts, wire.map(WireText::withoutHeadline));
  }

  /** Whether it states a revision of the version in {@code language}. */
  boolean states(Language language) {
    return facts
        .translationOf()
        .map(Located::value)
        .filter(of -> of.language() == language && of.revision().isPresent())
        .isPresent();
  }

  /**
   * The words of this version.
   *
   * @param shared the facts of both versions
   */
  Manuscript manuscript(Facts shared, Language language) {
    return under(shared, language).words(shared, language);
  }

  /**
   * The blocks of the text as they are written, line ends included; the headline is not among them.
   *
   * @param shared the facts of both versions
   */
  List<String> blocks(Facts shared, Language language) {
    return under(shared, language).parts().blocks();
  }

  private Markup parts() {
    return wire.map(text -> new Markup(text.headline().map(Located::value), text.paragraphs()))
        .orElseGet(() -> Markup.of(file, body));
  }

  private Manuscript words(Facts shared, Language language) {
    Markup parts = parts();
    Optional<String> heading = parts.heading();
    List<String> paragraphs = parts.blocks();
    return new Manuscript(
        in(language, facts.title())
            .or(() -> wire.flatMap(w -> heading))
            .or(() -> in(language, shared.title()))
            .or(() -> heading)
            .orElse(""),
        in(language, facts.summary()).or(() -> in(language, shared.summary())).orElse(""),
        paragraphs);
  }

  private static Optional<String> in(Language language, Optional<Located<LocalText>> text) {
    return text.flatMap(given -> given.value().in(language));
  }
}
