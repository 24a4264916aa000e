package org.mujaz.importer;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedName;
import org.mujaz.importer.origin.ImportedPicture;
import org.mujaz.importer.origin.ImportedSource;
import org.mujaz.model.Timestamp;
import org.mujaz.yaml.ScalarText;

/** Writes metadata as front matter, in the order of the keys in the documentation. */
final class FrontMatterText {

  /** What a value in a flow sequence cannot have without quotation marks: YAML 1.2.2, 7.4. */
  private static final Pattern FLOW = Pattern.compile("[,\\[\\]{}]");

  private final StringBuilder lines = new StringBuilder();

  /** The lines so far, each with its end. */
  @Override
  public String toString() {
    return lines.toString();
  }

  FrontMatterText text(String key, Optional<String> value) {
    value.filter(text -> !text.isBlank()).ifPresent(text -> line(key, ScalarText.of(text)));
    return this;
  }

  FrontMatterText moment(String key, Optional<Timestamp> value) {
    value.ifPresent(moment -> line(key, of(moment)));
    return this;
  }

  /** A list on one line, unless an entry has what would end it there. */
  FrontMatterText list(String key, List<String> values) {
    if (values.size() == 1) {
      return text(key, Optional.of(values.get(0)));
    }
    if (values.stream().anyMatch(FLOW.asPredicate())) {
      lines.append(key).append(":\n");
      values.forEach(value -> lines.append("  - ").append(ScalarText.of(value)).append('\n'));
    } else if (!values.isEmpty()) {
      line(key, values.stream().map(ScalarText::of).collect(Collectors.joining(", ", "[", "]")));
    }
    return this;
  }

  FrontMatterText yes(String key, boolean value) {
    if (value) {
      line(key, "true");
    }
    return this;
  }

  /** Everything that a version has for itself. */
  FrontMatterText own(ImportedFacts facts, Optional<ImportedPicture> picture) {
    list("tags", names(facts.tags()));
    list("authors", names(facts.authors()));
    sources(facts.sources());
    text("place", facts.place());
    picture.ifPresent(this::picture);
    return this;
  }

  private static List<String> names(List<ImportedName> names) {
    return names.stream().map(ImportedName::name).distinct().toList();
  }

  private void sources(List<ImportedSource> sources) {
    if (sources.size() == 1 && sources.get(0).url().isEmpty()) {
      text("source", Optional.of(sources.get(0).name()));
    } else if (!sources.isEmpty()) {
      lines.append("source:\n");
      String first = sources.size() == 1 ? "  " : "  - ";
      sources.forEach(source -> source(source, first));
    }
  }

  private void source(ImportedSource source, String first) {
    line(first + "name", ScalarText.of(source.name()));
    source.url().ifPresent(url -> line(" ".repeat(first.length()) + "url", ScalarText.of(url)));
  }

  private void picture(ImportedPicture picture) {
    if (picture.alt().isEmpty() && picture.caption().isEmpty()) {
      text("image", Optional.of(picture.address()));
      return;
    }
    lines.append("image:\n");
    text("  src", Optional.of(picture.address()));
    picture.alt().ifPresent(alt -> line("  alt", ScalarText.of(alt)));
    text("  caption", picture.caption());
  }

  private void line(String key, String value) {
    lines.append(key).append(": ").append(value).append('\n');
  }

  /** A moment as an editor would write it. */
  static String of(Timestamp moment) {
    return moment.precision() == Timestamp.Precision.DAY
        ? moment.day().toString()
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            moment.at().truncatedTo(ChronoUnit.SECONDS));
  }
}
