package org.mujaz.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mujaz.hash.Sha256;

/**
 * What builds of a project keep, a part for each output folder, named by where that is, and social
 * cards for each Java. A project that is built in many places, as by jobs that carry {@code target}
 * from folder to folder, would keep more and more of them.
 */
public final class WorkFolder {

  /** What is kept for each output folder. */
  public enum Kind {
    /** Results of pure functions. */
    CACHE,
    /** How the files of the site stand. */
    STANDING,
    /** The site that was told of last. */
    TOLD;

    private String prefix() {
      return name().toLowerCase(Locale.ROOT) + "-";
    }
  }

  private static final int NAME_BYTES = 8;

  private static final String CARDS = "cards";

  private static final Pattern ANY = Pattern.compile(".*");

  /** So many output folders are remembered, whenever they were built. */
  private static final int OUTPUTS = 8;

  private static final int JAVAS = 2;

  /** No build takes that long, so nobody is using what is older than the newest by more. */
  private static final Duration UNUSED = Duration.ofDays(1);

  private record Part(Path path, Instant written) {}

  private WorkFolder() {}

  /** Where what is kept for an output folder stands in the work folder. */
  public static Path part(Path folder, Kind kind, Path output) {
    return folder.resolve(kind.prefix() + Sha256.hex(output.toString(), NAME_BYTES));
  }

  /** Where the social cards stand that this Java has drawn. */
  public static Path cards(Path folder) {
    return folder.resolve(CARDS).resolve(Runtime.version().toString());
  }

  /**
   * Removes what was kept for output folders and for Javas that have not been used for long.
   *
   * @param used the part that a build is using just now, and has not written to yet
   * @throws UncheckedIOException if something cannot be removed
   */
  public static void tidy(Path folder, Path used) {
    try {
      String digits = "[0-9a-f]{" + 2 * NAME_BYTES + "}";
      for (Kind kind : Kind.values()) {
        tidy(folder, Pattern.compile(kind.prefix() + digits), OUTPUTS, used);
      }
      tidy(folder.resolve(CARDS), ANY, JAVAS, used);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tidy(Path folder, Pattern name, int most, Path used) throws IOException {
    List<Part> parts = parts(folder, name);
    for (Part part : parts.subList(Math.min(most, parts.size()), parts.size())) {
      boolean old = part.written().plus(UNUSED).isBefore(parts.get(0).written());
      if (old && !part.path().equals(used)) {
        remove(part.path());
      }
    }
  }

  /** The newest first. */
  private static List<Part> parts(Path folder, Pattern name) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .filter(path -> name.matcher(path.getFileName().toString()).matches())
          .map(path -> new Part(path, written(path)))
          .sorted(Comparator.comparing(Part::written).reversed())
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  private static Instant written(Path path) {
    try {
      return Files.getLastModifiedTime(path).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path part) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(part)) {
      files = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
