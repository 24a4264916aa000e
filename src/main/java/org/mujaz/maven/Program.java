package org.mujaz.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;

/** Names the plugin and its libraries so that another build of either has another name. */
final class Program {

  private Program() {}

  /** The name of the program that these artifacts are, in whatever order. */
  static String of(List<Artifact> artifacts) {
    return artifacts.stream()
        .map(artifact -> artifact.getId() + state(artifact))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** A snapshot keeps its version when it is built again. */
  private static String state(Artifact artifact) {
    return artifact.getFile() == null ? "" : " " + state(artifact.getFile().toPath());
  }

  /** An IDE runs a plugin from its folder of classes. */
  private static String state(Path file) {
    try (Stream<Path> files = Files.walk(file)) {
      return files.map(Program::attributes).sorted().collect(Collectors.joining(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String attributes(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return file.getFileName() + ":" + attributes.size() + ":" + attributes.lastModifiedTime();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
