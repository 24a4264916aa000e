package org.mujaz.importer.wire;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mujaz.hash.Sha256;
import org.mujaz.importer.origin.ImportedBody;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedText;
import org.mujaz.importer.origin.ImportedText.Kind;
import org.mujaz.importer.origin.Origin;
import org.mujaz.importer.origin.OriginFile;
import org.mujaz.importer.origin.TextLanguage;
import org.mujaz.model.Language;
import org.mujaz.model.Timestamp;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.read.WireFile;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;

/**
 * Wire texts, one story each. Each stays the text that it is; its language, its headline and its
 * source line are recognised, and a date at the beginning of its name is its date.
 */
public final class WireOrigin implements Origin {

  private static final int HASH = 16;

  private final List<OriginFile> files;
  private final TextLanguage language;
  private final ZoneId zone;
  private final Function<Path, LocalDate> undated;
  private final Problems problems;

  /**
   * Texts to be read.
   *
   * @param files any files; those that are no wire texts are reported
   * @param zone of the site
   * @param undated gives a date to a text that states none
   */
  public WireOrigin(
      List<OriginFile> files,
      TextLanguage language,
      ZoneId zone,
      Function<Path, LocalDate> undated,
      Problems problems) {
    this.files = List.copyOf(files);
    this.language = language;
    this.zone = zone;
    this.undated = undated;
    this.problems = problems;
  }

  @Override
  public void read(Consumer<ImportedText> texts) {
    Map<String, OriginFile> seen = new HashMap<>();
    for (OriginFile file : files) {
      if (file.name().fileName().endsWith(".txt")) {
        WireFile.open(file.file(), file.name(), problems)
            .flatMap(text -> text(file, text))
            .filter(text -> isNew(text, file, seen))
            .ifPresent(texts);
      } else {
        problems.add(
            ProblemCode.NOT_CARRIED_OVER,
            Location.of(file.name()),
            ReportPhrase.OTHER_FILE.with(file.name().fileName()));
      }
    }
  }

  private boolean isNew(ImportedText text, OriginFile file, Map<String, OriginFile> seen) {
    OriginFile first = seen.putIfAbsent(text.key(), file);
    if (first != null) {
      problems.add(
          ProblemCode.NOT_CARRIED_OVER,
          Location.of(file.name()),
          ReportPhrase.SAME_TEXT.with(file.name().fileName(), first.name().toString()));
    }
    return first == null;
  }

  private Optional<ImportedText> text(OriginFile file, SourceFile source) {
    WireName name = WireName.of(file.name());
    Language written = name.language().orElseGet(() -> language.of(source.text()));
    WireFile wire = WireFile.of(source, written, zone);
    if (wire.headline().isEmpty()) {
      problems.add(
          ProblemCode.NOT_CARRIED_OVER,
          Location.of(file.name()),
          ReportPhrase.EMPTY_TEXT.with(file.name().fileName()));
      return Optional.empty();
    }
    ImportedFacts.Builder facts = ImportedFacts.titled(wire.headline().get());
    facts.date(date(file, wire, name));
    name.slug().ifPresent(facts::slug);
    return Optional.of(
        new ImportedText(
            Location.of(file.name()),
            "wire " + Sha256.hex(source.text(), HASH),
            name.story(),
            Kind.WIRE,
            written,
            facts.build(),
            List.of(),
            ImportedBody.of(source.text())));
  }

  private Timestamp date(OriginFile file, WireFile wire, WireName name) {
    return wire.date()
        .or(() -> name.date().map(this::day))
        .orElseGet(
            () -> {
              LocalDate assumed = undated.apply(file.file());
              problems.add(ProblemCode.ASSUMED_DATE, Location.of(file.name()), assumed.toString());
              return day(assumed);
            });
  }

  private Timestamp day(LocalDate date) {
    return new Timestamp(date.atStartOfDay(zone), Timestamp.Precision.DAY);
  }
}
