package org.mujaz.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps finished pictures in the work folder, by what they show and by the release of Java, which
 * draws letters in its own way.
 */
public final class CardCache {

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /** A cache in {@code workFolder}, which need not exist. */
  public CardCache(Path workFolder) {
    this.folder = workFolder.resolve("cards").resolve(Runtime.version().toString());
  }

  /** The picture with this fingerprint, made where it is not there yet. */
  public byte[] get(String fingerprint, Supplier<byte[]> made) {
    used.add(fingerprint);
    Path file = folder.resolve(fingerprint + ".png");
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return keep(file, made.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another build may make the same picture at the same time. */
  private byte[] keep(Path file, byte[] picture) {
    try {
      Files.createDirectories(folder);
      Path half = Files.createTempFile(folder, "card-", ".half");
      Files.write(half, picture);
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
        if (!used.contains(file.getFileName().toString().replaceFirst("\\.png$", ""))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
