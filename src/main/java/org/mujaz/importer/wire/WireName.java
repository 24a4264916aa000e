package org.mujaz.importer.wire;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.model.Language;
import org.mujaz.source.SourcePath;
import org.mujaz.text.CalendarDay;

/**
 * What the name of a wire text says: {@code 2017-10-18-raqqa.ar.txt}, or {@code ar.txt} in a folder
 * of that name.
 *
 * @param story the path without language and extension: two languages of one name are one story
 * @param language that the name states
 * @param date at the beginning of the name, with hyphens or without
 * @param slug what follows the date
 */
record WireName(
    String story, Optional<Language> language, Optional<LocalDate> date, Optional<String> slug) {

  private static final String EXTENSION = ".txt";

  private static final Pattern LANGUAGE = Pattern.compile("(?:^|[._-])(ar|en)$");

  private static final Pattern DATED =
      Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[-_ ]+(?<slug>\\S.*))?", Pattern.DOTALL);

  static WireName of(SourcePath file) {
    String name = file.fileName();
    if (!name.endsWith(EXTENSION)) {
      throw new IllegalArgumentException("no wire text: " + file);
    }
    String whole = name.substring(0, name.length() - EXTENSION.length());
    Matcher ending = LANGUAGE.matcher(whole);
    Optional<Language> language =
        ending.find() ? Language.ofCode(ending.group(1)) : Optional.empty();
    String stem = language.isPresent() ? whole.substring(0, ending.start()) : whole;
    String story = stem.isEmpty() ? file.folder() : file.sibling(stem).value();
    Matcher dated = DATED.matcher(story.substring(story.lastIndexOf('/') + 1));
    Optional<LocalDate> date =
        dated.matches()
            ? CalendarDay.of(dated.group(1), dated.group(2), dated.group(3))
            : Optional.empty();
    return new WireName(
        story, language, date, date.flatMap(d -> Optional.ofNullable(dated.group("slug"))));
  }
}
