package org.mujaz.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Remembers in the work folder for a week at which addresses something was found. What was not
 * found is asked for again each time: somebody may be mending it.
 */
public final class LinkMemory {

  private static final Duration LASTS = Duration.ofDays(7);

  private static final String NAME = "links";

  private final Path file;
  private final Instant now;
  private final NavigableMap<String, Instant> found = new TreeMap<>();

  private LinkMemory(Path file, Instant now) {
    this.file = file;
    this.now = now;
  }

  /**
   * What is remembered in a work folder, which need not exist.
   *
   * @param now the time of day, not the clock of a build
   */
  public static LinkMemory in(Path workFolder, Instant now) {
    LinkMemory memory = new LinkMemory(workFolder.resolve(NAME), now);
    if (Files.exists(memory.file)) {
      memory.read();
    }
    return memory;
  }

  private void read() {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines().forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that is not one of ours tells nothing. */
  private void read(String line) {
    int space = line.indexOf(' ');
    if (space > 0 && line.substring(0, space).matches("\\d{1,12}")) {
      Instant since = Instant.ofEpochSecond(Long.parseLong(line.substring(0, space)));
      if (!since.isAfter(now) && now.isBefore(since.plus(LASTS))) {
        found.put(line.substring(space + 1), since);
      }
    }
  }

  /** Which addresses need not be asked for. */
  Set<String> known() {
    return Set.copyOf(found.keySet());
  }

  /**
   * Keeps that something was found at these addresses.
   *
   * @param linked all addresses that the content leads to; others are forgotten
   */
  void keep(Set<String> there, Set<String> linked) {
    there.forEach(address -> found.putIfAbsent(address, now));
    found.keySet().retainAll(new HashSet<>(linked));
    StringBuilder text = new StringBuilder();
    found.forEach(
        (address, since) ->
            text.append(since.getEpochSecond()).append(' ').append(address).append('\n'));
    try {
      Files.createDirectories(file.getParent());
      Path draft = file.resolveSibling(NAME + ".draft");
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
