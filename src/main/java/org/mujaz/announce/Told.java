package org.mujaz.announce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.publish.FileList;
import org.mujaz.publish.WholeFile;

/** What others were told of last, as a list of files with their hashes in the work folder. */
final class Told {

  private static final String NAME = "announced";

  private final Path file;
  private final SortedMap<String, String> files;

  private Told(Path file, SortedMap<String, String> files) {
    this.file = file;
    this.files = files;
  }

  /**
   * What was told last; nothing if that is not known.
   *
   * @param since the list to compare with, if one was given
   */
  static Optional<Told> last(Path workFolder, Optional<Path> since) {
    Path kept = workFolder.resolve(NAME);
    Path list = since.orElse(kept);
    if (!Files.exists(list)) {
      since.ifPresent(Told::refuse);
      return Optional.empty();
    }
    return Optional.of(new Told(kept, FileList.read(list)));
  }

  private static void refuse(Path list) {
    throw new InvalidInput(
        ReportPhrase.REFUSED.with(Wording.quoted(list.toString()), ReportPhrase.NO_FILE));
  }

  /** Keeps that all of a site is known, without telling anybody. */
  static void keepAll(Path workFolder, SortedMap<String, String> now) {
    new Told(workFolder.resolve(NAME), now).write();
  }

  /** The hashes of the files, by name. */
  SortedMap<String, String> files() {
    return files;
  }

  /**
   * Keeps that others now know of these files as they are.
   *
   * @param names what was told; what was not is told the next time
   * @param now the files of the site, without those that are not to be told of again
   */
  void keep(Collection<String> names, SortedMap<String, String> now) {
    SortedMap<String, String> next = new TreeMap<>(files);
    for (String name : names) {
      if (now.containsKey(name)) {
        next.put(name, now.get(name));
      } else {
        next.remove(name);
      }
    }
    new Told(file, next).write();
  }

  private void write() {
    try {
      WholeFile.write(file, FileList.bytes(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
