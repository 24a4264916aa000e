package org.mujaz.importer.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedPicture;
import org.mujaz.importer.origin.ImportedText;
import org.mujaz.importer.origin.Origin;
import org.mujaz.importer.origin.Surroundings;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;

/** The project of a static site generator. Its metadata is read once, its bodies one by one. */
final class FolderOrigin implements Origin {

  private final Reading reading;
  private final Function<Reading, OldProject> tool;
  private final UsedFiles used;
  private @Nullable OldProject project;
  private boolean written;

  /**
   * A project.
   *
   * @param tool reads it
   */
  FolderOrigin(Reading reading, Function<Reading, OldProject> tool) {
    this.reading = reading;
    this.tool = tool;
    this.used = new UsedFiles(reading.folder());
  }

  @Override
  public void read(Consumer<ImportedText> texts) {
    if (project == null) {
      project = tool.apply(reading);
    }
    OldProject known = project;
    Map<String, OldText> owners = new HashMap<>();
    known
        .texts()
        .all()
        .forEach(text -> OldAddress.of(text.address()).ifPresent(a -> owners.putIfAbsent(a, text)));
    known.texts().all().forEach(text -> texts.accept(imported(text, known, owners)));
    if (written) {
      used.report(reading.leftovers());
    }
  }

  private ImportedText imported(OldText text, OldProject known, Map<String, OldText> owners) {
    return new ImportedText(
        place(text),
        text.path(),
        text.story(),
        text.kind(),
        text.language(),
        facts(text, known, owners),
        List.of(Keys.of(text), text.address()),
        around -> body(text, known, around));
  }

  /** The facts with the picture's place in the project, and with all former addresses. */
  private ImportedFacts facts(OldText text, OldProject known, Map<String, OldText> owners) {
    ImportedFacts facts = text.facts();
    List<String> former = new ArrayList<>();
    for (String stated : former(text)) {
      Optional<String> address = OldAddress.of(stated);
      if (address.isEmpty()) {
        reading.leftovers().other(place(text), ReportPhrase.UNUSABLE_ADDRESS.with(stated));
      } else if (owners.computeIfAbsent(address.get(), key -> text).equals(text)) {
        former.add(address.get());
      } else {
        reading.leftovers().other(place(text), ReportPhrase.SHARED_ADDRESS.with(stated));
      }
    }
    Optional<ImportedPicture> picture = facts.image().map(image -> picture(image, text, known));
    return new ImportedFacts(
        facts.title(),
        facts.summary(),
        facts.date(),
        facts.updated(),
        facts.section(),
        facts.tags(),
        facts.authors(),
        facts.sources(),
        facts.place(),
        picture,
        facts.slug(),
        former,
        facts.draft() || text.markup() == Markup.OTHER,
        facts.publish(),
        facts.expires());
  }

  private static Location place(OldText text) {
    return Location.of(text.file().path());
  }

  private ImportedPicture picture(ImportedPicture image, OldText text, OldProject known) {
    Optional<String> path = known.picture(text, image.address());
    path.ifPresent(used::add);
    return new ImportedPicture(path.orElse(image.address()), image.alt(), image.caption());
  }

  private static List<String> former(OldText text) {
    return Stream.concat(Stream.of(text.address()), text.facts().aliases().stream())
        .filter(address -> !address.isEmpty())
        .distinct()
        .toList();
  }

  private String body(OldText text, OldProject known, Surroundings around) {
    Optional<SourceFile> file = reading.folder().text(text.file());
    written = true;
    BodyConversion conversion = new BodyConversion(known, used, reading.leftovers());
    return file.map(source -> conversion.of(new OldBody(text, source), around)).orElse("");
  }
}
