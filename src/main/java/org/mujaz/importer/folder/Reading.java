package org.mujaz.importer.folder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.importer.origin.TextLanguage;
import org.mujaz.model.Language;
import org.mujaz.model.Timestamp;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.read.FoundFile;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Scalar;

/** What the reading of every tool's project needs. */
final class Reading {

  private final OldFolder folder;
  private final TextLanguage language;
  private final ZoneId zone;
  private final Function<Path, LocalDate> undated;
  private final Problems problems;
  private final Leftovers leftovers;
  private final FactReader facts;

  /**
   * For one project.
   *
   * @param zone of dates that state none
   * @param undated gives a day to a story that states none
   */
  Reading(
      OldFolder folder,
      TextLanguage language,
      ZoneId zone,
      Function<Path, LocalDate> undated,
      Problems problems) {
    this.folder = folder;
    this.language = language;
    this.zone = zone;
    this.undated = undated;
    this.problems = problems;
    this.leftovers = new Leftovers(problems);
    this.facts = new FactReader(zone, leftovers);
  }

  /** The files. */
  OldFolder folder() {
    return folder;
  }

  /** The zone of dates that state none. */
  ZoneId zone() {
    return zone;
  }

  /** A day as a moment. */
  Timestamp day(LocalDate date) {
    return new Timestamp(date.atStartOfDay(zone), Timestamp.Precision.DAY);
  }

  /** A day for a story that states none, which is told. */
  Timestamp assumed(FoundFile file) {
    LocalDate day = undated.apply(file.file());
    problems.add(ProblemCode.ASSUMED_DATE, Location.of(file.path()), day.toString());
    return day(day);
  }

  /** Where problems are reported. */
  Problems problems() {
    return problems;
  }

  /** Where losses are told. */
  Leftovers leftovers() {
    return leftovers;
  }

  /** Reads metadata. */
  FactReader facts() {
    return facts;
  }

  /** Tells of every key that nobody has taken. */
  void leave(Fields fields) {
    for (Mapping.Entry entry : fields.left()) {
      leftovers.key(entry);
    }
  }

  /**
   * Opens a text: finds out its language, which is the one that it shows, else the one that the
   * import was told, else the one that the site states, else that of its letters.
   *
   * @param shown a tag in its metadata or its path
   * @param stated a tag in the configuration
   * @return nothing for a language that is not ours, which was reported
   */
  Optional<OpenedText> open(
      FoundFile file,
      SourceFile source,
      Header header,
      Fields fields,
      Optional<String> shown,
      Optional<String> stated) {
    return language(source, header, fields, shown, stated)
        .map(
            written ->
                new OpenedText(file, folder.path(file.path()), source, header, fields, written));
  }

  private Optional<Language> language(
      SourceFile source,
      Header header,
      Fields fields,
      Optional<String> shown,
      Optional<String> stated) {
    Optional<String> tag = shown.or(() -> language.all().isPresent() ? Optional.empty() : stated);
    if (tag.isEmpty()) {
      String title = fields.peek("title").map(Scalar::text).orElse("");
      return Optional.of(language.of(title + source.text().substring(header.body())));
    }
    Optional<Language> found = TextLanguage.ofTag(tag.get());
    if (found.isEmpty()) {
      leftovers.other(Location.of(source.path()), ReportPhrase.FOREIGN_LANGUAGE.with(tag.get()));
    }
    return found;
  }
}
