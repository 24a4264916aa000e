package org.mujaz.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mujaz.importer.origin.OriginFiles;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;

/**
 * The places where the files of an import may be: those that were named, then those beside it.
 *
 * @param all in the order in which they are looked into
 * @param archive that is to be closed
 */
record Shelves(List<MediaShelf> all, Optional<ZipShelf> archive) implements AutoCloseable {

  /** Copies the list. */
  Shelves {
    all = List.copyOf(all);
  }

  /**
   * Opens them.
   *
   * @throws InvalidInput if there is no such folder or archive
   */
  static Shelves of(ImportRequest request, Path from, Problems problems) {
    List<MediaShelf> shelves = new ArrayList<>();
    Optional<ZipShelf> archive = Optional.empty();
    if (request.uploads().isPresent()) {
      Path uploads = request.baseFolder().resolve(request.uploads().get());
      if (Files.isDirectory(uploads)) {
        shelves.add(new FolderShelf(uploads));
      } else if (Files.isRegularFile(uploads)) {
        archive = ZipShelf.open(uploads, OriginFiles.name(request.baseFolder(), uploads), problems);
        archive.ifPresent(shelves::add);
      } else {
        throw new InvalidInput(ReportPhrase.NO_UPLOADS.with(uploads.toString()));
      }
    }
    shelves.add(
        new FolderShelf(Files.isDirectory(from) ? from : Objects.requireNonNull(from.getParent())));
    return new Shelves(shelves, archive);
  }

  @Override
  public void close() {
    archive.ifPresent(ZipShelf::close);
  }
}
