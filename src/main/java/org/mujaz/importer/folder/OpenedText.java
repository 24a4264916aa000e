package org.mujaz.importer.folder;

import java.util.List;
import java.util.Optional;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedText.Kind;
import org.mujaz.model.Language;
import org.mujaz.read.FoundFile;
import org.mujaz.source.SourceFile;
import org.mujaz.yaml.Scalar;

/**
 * A text while its metadata is being read.
 *
 * @param file that it stands in
 * @param path of the file in the project
 * @param source its characters
 * @param header where its body begins
 * @param fields its metadata, of which what is understood is taken
 * @param language that it is written in
 */
record OpenedText(
    FoundFile file,
    String path,
    SourceFile source,
    Header header,
    Fields fields,
    Language language) {

  /** The headline that it states, or its first heading, or what its name says. */
  String title(String name) {
    return take("title")
        .or(() -> FirstHeading.of(source.text(), header.body()).map(FirstHeading::words))
        .map(String::strip)
        .filter(title -> !title.isEmpty())
        .orElseGet(() -> name.replaceAll("[-_]+", " ").strip());
  }

  /** Takes the single value of the first of {@code keys} that has one. */
  Optional<String> take(String... keys) {
    return fields.text(keys).map(Scalar::text).map(String::strip);
  }

  /**
   * The text as it is known from now on.
   *
   * @param story what it has in common with its translation
   * @param address the path at which it was published; empty if it never was
   * @param names that links call it by
   */
  OldText as(Kind kind, String story, ImportedFacts facts, String address, List<String> names) {
    return new OldText(
        file,
        path,
        header.body(),
        Markup.of(path).orElseThrow(),
        language,
        story,
        kind,
        facts,
        address,
        names);
  }
}
