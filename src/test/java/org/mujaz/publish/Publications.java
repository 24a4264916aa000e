package org.mujaz.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mujaz.hash.Sha256;
import org.mujaz.model.Route;
import org.mujaz.problem.Problems;
import org.mujaz.publish.FailingDisk.Failure;

/** Publishes files, by their names, into the folder {@code site} of a project. */
final class Publications {

  private Publications() {}

  static Optional<Recovery> recovery(Path project) {
    try (Staging staging = open(project, new FailingDisk(Integer.MAX_VALUE, Failure.DEATH))) {
      return staging.recovery();
    }
  }

  static void publish(Path project, Map<String, String> files) {
    try (Staging staging = open(project, new FailingDisk(Integer.MAX_VALUE, Failure.DEATH))) {
      write(staging, files);
      assertThat(staging.publish(new Problems(), Guard.off())).isPresent();
    }
  }

  /**
   * Publishes into a project up to so many steps.
   *
   * @param copy gets what a dead process leaves, before anybody tidies up
   * @return the copy; nothing if those were all steps
   */
  static Optional<Path> dies(Path project, int steps, Map<String, String> files, Path copy)
      throws IOException {
    try (Staging staging = open(project, new FailingDisk(steps, Failure.DEATH))) {
      write(staging, files);
      try {
        staging.publish(new Problems(), Guard.off());
        return Optional.empty();
      } catch (FailingDisk.Death e) {
        copy(project, copy);
        return Optional.of(copy);
      }
    }
  }

  /** Whether publishing into a project fails when so many steps have been done. */
  static boolean fails(Path project, int steps, Map<String, String> files, Failure failure) {
    try (Staging staging = open(project, new FailingDisk(steps, failure))) {
      write(staging, files);
      staging.publish(new Problems(), Guard.off());
      return false;
    } catch (UncheckedIOException e) {
      assertThat(e).hasMessageContaining("no space left");
      return true;
    }
  }

  /** Leaves a journal of these lines, sealed as a build seals its own. */
  static void forge(Path project, String steps) throws IOException {
    String text = "mujaz-journal 1\n" + steps;
    Path staged = Files.createDirectories(project.resolve(".site-staging"));
    Files.writeString(staged.resolve("journal"), text + "end " + Sha256.hex(text, 32) + "\n");
  }

  static Staging open(Path project, Disk disk) {
    return Staging.open(project.resolve("site"), project, project.resolve("target"), disk);
  }

  static void write(Staging staging, Map<String, String> files) {
    files.forEach(
        (name, text) ->
            staging.write(new Route("/" + name), text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The files of the site, after a look at its list of them. */
  static Map<String, String> files(Path project) throws IOException {
    Path site = project.resolve("site");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(site)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(Names.of(site.relativize(file)), Files.readString(file));
      }
    }
    files.remove(Manifest.NAME);
    assertThat(Manifest.in(site).names()).isEqualTo(files.keySet());
    return files;
  }

  /** Puts a copy of a project back to where it was made: what was told of it is named by that. */
  static Path inPlaceOf(Path project, Path copy) throws IOException {
    Files.move(project, project.resolveSibling(project.getFileName() + "-before"));
    return Files.move(copy, project);
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path file : found.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
