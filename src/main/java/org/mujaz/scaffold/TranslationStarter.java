package org.mujaz.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.model.TranslationOf;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.ManuscriptReader;
import org.mujaz.read.Original;
import org.mujaz.read.StoryPlaces;
import org.mujaz.read.TranslationLine;
import org.mujaz.source.SourcePath;
import org.mujaz.yaml.ScalarText;

/**
 * Starts the version of a story in its other language: with the line of the ledger, so that what
 * changes in the original meanwhile shows, and with the original as a guide. Facts that both
 * versions share are not repeated.
 */
final class TranslationStarter {

  private final ContentFolder folder;
  private final SiteConfig config;
  private final Path base;

  TranslationStarter(ContentFolder folder, SiteConfig config, Path base) {
    this.folder = folder;
    this.config = config;
    this.base = base;
  }

  /** The file that the translation begins with. */
  NewFile draft(StoryOrder order) {
    StoryPlaces.Place story =
        new StoryFinder(StoryPlaces.find(folder), folder, base)
            .find(order.translate().orElseThrow());
    Language language = order.language().orElseGet(() -> missing(story));
    SourcePath file = story.file(language);
    SourcePath source = story.versions().get(language.other());
    if (story.versions().containsKey(language) || source == null) {
      throw new InvalidInput(
          ReportPhrase.VERSION_EXISTS.with(
              Wording.quoted(story.id()), ReportPhrase.of(language), Wording.quoted(file.value())));
    }
    Original original = original(story, source, language.other());
    TranslationOf of =
        new TranslationOf(language.other(), Optional.of(original.words().revision()));
    Map<String, String> values = new HashMap<>();
    values.put("original", source.value());
    values.put("title", ScalarText.of(order.title().orElse(original.words().title())));
    values.put("headline", order.title().isPresent() ? original.words().title() : "");
    values.put("summary", original.words().summary());
    values.put("place", place(original, language.other()));
    values.put("translationOf", TranslationLine.words(of));
    boolean published = config.html() == HtmlPolicy.TRUST;
    values.put("notes", published ? Guide.notes(original.blocks()) : "");
    String text = Template.of("translation_" + language.code() + ".md.in").fill(values);
    return new NewFile(file, published ? text : text + Guide.comments(original.blocks()));
  }

  private static Language missing(StoryPlaces.Place story) {
    return story.versions().containsKey(Language.ARABIC) ? Language.ENGLISH : Language.ARABIC;
  }

  private static String place(Original original, Language language) {
    return original.facts().place().flatMap(place -> place.value().in(language)).orElse("");
  }

  private Original original(StoryPlaces.Place story, SourcePath source, Language language) {
    Original original =
        new ManuscriptReader(config.timeZone())
            .original(source, bytes(source), story.shared().map(this::bytes), language)
            .orElseThrow(
                () -> new InvalidInput(ReportPhrase.UNREADABLE_ORIGINAL.with(source.value())));
    if (original.facts().translationOf().isPresent()) {
      throw new InvalidInput(ReportPhrase.ORIGINAL_IS_TRANSLATION.with(source.value()));
    }
    return original;
  }

  private byte[] bytes(SourcePath path) {
    try {
      return Files.readAllBytes(folder.path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
