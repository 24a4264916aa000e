package org.mujaz.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mujaz.hash.Sha256;

/**
 * The files of the site as the last build left them, kept in the work folder: whether one still is
 * what it was then can be told without reading it.
 */
final class Standing {

  /** The last line: those before it are all there. */
  private static final String END = "mujaz 1";

  private static final String SEPARATOR = " ";

  private final OutputFolder output;
  private final Path list;
  private final Map<String, File> files;

  /** A file and its hash. */
  private record File(String sha256, FileState state) {}

  private Standing(OutputFolder output, Path list, Map<String, File> files) {
    this.output = output;
    this.list = list;
    this.files = files;
  }

  /** Reads what was kept of this output folder; nothing is known where it is damaged. */
  static Standing read(Path workFolder, OutputFolder output) throws IOException {
    Path list = workFolder.resolve("standing-" + Sha256.hex(output.folder().toString(), 8));
    Map<String, File> files = new HashMap<>();
    if (Files.exists(list)) {
      String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
      if (text.endsWith(END + "\n")) {
        text.lines().forEach(line -> read(line, files));
      }
    }
    return new Standing(output, list, files);
  }

  private static void read(String line, Map<String, File> files) {
    String[] parts = line.split(SEPARATOR, 5);
    if (parts.length == 5) {
      try {
        FileState state =
            new FileState(Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]);
        files.put(parts[4], new File(parts[0], state));
      } catch (NumberFormatException e) {
        // Not a line of ours: nothing is known of that file.
      }
    }
  }

  /** The size of a file that still is what it was, if it was this. */
  Optional<Long> size(String name, Path file, String sha256) throws IOException {
    File known = files.get(name);
    if (known == null || !known.sha256().equals(sha256)) {
      return Optional.empty();
    }
    return FileState.of(file).filter(known.state()::equals).map(FileState::size);
  }

  /** Keeps how these files of the site stand now. */
  void keep(Collection<StagedFile> site) throws IOException {
    StringBuilder text = new StringBuilder(site.size() * 160);
    for (StagedFile file : site) {
      FileState.of(output.file(file.route()))
          .filter(state -> state.size() == file.size())
          .ifPresent(state -> line(text, file, state));
    }
    text.append(END).append('\n');
    Files.createDirectories(list.getParent());
    Path draft = list.resolveSibling(list.getFileName() + ".draft");
    Files.write(draft, text.toString().getBytes(StandardCharsets.UTF_8));
    Files.move(draft, list, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void line(StringBuilder text, StagedFile file, FileState state) {
    text.append(file.sha256()).append(SEPARATOR);
    text.append(state.size()).append(SEPARATOR);
    text.append(state.modified()).append(SEPARATOR);
    text.append(state.identity()).append(SEPARATOR);
    text.append(file.route().file()).append('\n');
  }
}
