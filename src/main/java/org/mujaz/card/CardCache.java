package org.mujaz.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mujaz.cache.SealedReader;
import org.mujaz.cache.SealedWriter;
import org.mujaz.cache.WorkFolder;

/**
 * Keeps finished pictures in the work folder, by what they show and by the release of Java, which
 * draws letters in its own way.
 */
public final class CardCache {

  private static final String EXTENSION = ".card";

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /** A cache in {@code workFolder}, which need not exist. */
  public CardCache(Path workFolder) {
    this.folder = WorkFolder.cards(workFolder);
  }

  /** The picture with this fingerprint, made where it is not there yet or was damaged. */
  public byte[] get(String fingerprint, Supplier<byte[]> made) {
    used.add(fingerprint);
    Path file = folder.resolve(fingerprint + EXTENSION);
    return find(file, fingerprint).orElseGet(() -> keep(file, fingerprint, made.get()));
  }

  private static Optional<byte[]> find(Path file, String fingerprint) {
    Optional<SealedReader> found = SealedReader.open(file, fingerprint);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (SealedReader card = found.get()) {
      return Optional.of(card.parts().binary());
    }
  }

  /** Another build may make the same picture at the same time. */
  private byte[] keep(Path file, String fingerprint, byte[] picture) {
    try {
      Files.createDirectories(folder);
      Path half = Files.createTempFile(folder, "card-", ".half");
      try (SealedWriter card = new SealedWriter(half, fingerprint)) {
        card.parts().binary(picture, picture.length);
        card.seal();
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      return picture;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what nobody asked for. */
  public void tidy() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!used.contains(file.getFileName().toString().replace(EXTENSION, ""))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
