package org.mujaz.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.mujaz.cache.WorkFolder;
import org.mujaz.hash.FileState;
import org.mujaz.hash.Sha256;
import org.mujaz.model.Route;

/**
 * The files of the site as the last build left them, kept in the work folder: whether one still is
 * what it was then can be told without reading it.
 */
final class Standing {

  /** The last line: those before it are all there. */
  private static final String END = "mujaz 1";

  private static final int ORIGIN_BYTES = 16;

  private static final String SEPARATOR = " ";

  private final OutputFolder output;
  private final Path list;
  private final Map<String, File> files;

  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();

  /** A file, its hash, and what it is a copy of, as in {@link StagedFile#origin}. */
  private record File(String sha256, FileState state, String origin) {}

  private Standing(OutputFolder output, Path list, Map<String, File> files) {
    this.output = output;
    this.list = list;
    this.files = files;
  }

  /** Reads what was kept of this output folder; nothing is known where it is damaged. */
  static Standing read(Path workFolder, OutputFolder output) {
    Path list = WorkFolder.part(workFolder, WorkFolder.Kind.STANDING, output.folder());
    Map<String, File> files = new HashMap<>();
    String text = text(list);
    if (text.endsWith(END + "\n")) {
      text.lines().forEach(line -> read(line, files));
    }
    return new Standing(output, list, files);
  }

  private static String text(Path list) {
    try {
      return Files.exists(list) ? new String(Files.readAllBytes(list), StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      throw DiskTrouble.of(e, list);
    }
  }

  private static void read(String line, Map<String, File> files) {
    String[] parts = line.split(SEPARATOR, 6);
    if (parts.length == 6) {
      try {
        FileState state =
            new FileState(Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]);
        files.put(parts[5], new File(parts[0], state, parts[4]));
      } catch (NumberFormatException e) {
        // Not a line of ours: nothing is known of that file.
      }
    }
  }

  /** The file of a route that still is what it was, if it was this. */
  Optional<StagedFile> file(Route route, String sha256) throws IOException {
    return file(route, known -> known.sha256().equals(sha256));
  }

  /** The file of a route that still is what it was, if it was a copy of this. */
  Optional<StagedFile> copy(Route route, String origin) throws IOException {
    return file(route, known -> known.origin().equals(origin));
  }

  private Optional<StagedFile> file(Route route, Predicate<File> wanted) throws IOException {
    String name = route.file();
    File known = files.get(name);
    if (known == null || !wanted.test(known)) {
      return Optional.empty();
    }
    Optional<FileState> now = FileState.ofRegular(output.file(route));
    if (now.isEmpty() || !known.state().equals(now.get())) {
      return Optional.empty();
    }
    unchanged.add(name);
    return Optional.of(
        new StagedFile(
            route, known.state().size(), known.sha256(), StagedFile.STANDS, known.origin()));
  }

  /** Names a file and its state, as {@link StagedFile#origin}. */
  static String origin(Path source) throws IOException {
    return Sha256.hex(source.toAbsolutePath() + " " + FileState.of(source), ORIGIN_BYTES);
  }

  /** The names of the files that were found to be what they were. */
  Set<String> unchanged() {
    return unchanged;
  }

  /** Keeps how these files of the site stand now. */
  void keep(Collection<StagedFile> site) throws IOException {
    StringBuilder text = new StringBuilder(site.size() * 160);
    for (StagedFile file : site) {
      state(file)
          .filter(state -> state.size() == file.size())
          .ifPresent(state -> line(text, file, state));
    }
    text.append(END).append('\n');
    WholeFile.write(list, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Optional<FileState> state(StagedFile file) throws IOException {
    File known = files.get(file.route().file());
    return known != null && unchanged.contains(file.route().file())
        ? Optional.of(known.state())
        : FileState.ofRegular(output.file(file.route()));
  }

  private static void line(StringBuilder text, StagedFile file, FileState state) {
    text.append(file.sha256()).append(SEPARATOR);
    text.append(state.size()).append(SEPARATOR);
    text.append(state.modified()).append(SEPARATOR);
    text.append(state.identity()).append(SEPARATOR);
    text.append(file.origin()).append(SEPARATOR);
    text.append(file.route().file()).append('\n');
  }
}
