package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.ArtifactHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramTest {

  private static final ArtifactHandler HANDLER =
      (ArtifactHandler)
          Proxy.newProxyInstance(
              ProgramTest.class.getClassLoader(),
              new Class<?>[] {ArtifactHandler.class},
              (proxy, method, arguments) -> "");

  @TempDir private Path folder;

  private Path jar;

  @BeforeEach
  void makeJar() throws IOException {
    jar = Files.writeString(folder.resolve("mujaz.jar"), "classes");
    setTime(jar, 1000);
  }

  private static void setTime(Path file, long second) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
  }

  private static Artifact artifact(String name, String version, Path file) {
    Artifact artifact =
        new DefaultArtifact("org.mujaz", name, version, "runtime", "jar", "", HANDLER);
    artifact.setFile(file.toFile());
    return artifact;
  }

  private String program(String version) {
    return Program.of(List.of(artifact("mujaz", version, jar)));
  }

  @Test
  void isTheSameWhileNothingIsChanged() {
    assertThat(program("1.0")).isEqualTo(program("1.0"));
    Artifact one = artifact("one", "1", jar);
    Artifact two = artifact("two", "1", jar);
    assertThat(Program.of(List.of(one, two))).isEqualTo(Program.of(List.of(two, one)));
  }

  @Test
  void isAnotherInAnotherVersion() {
    assertThat(program("1.0")).isNotEqualTo(program("1.1"));
  }

  @Test
  void isAnotherWhenASnapshotIsBuiltAgain() throws IOException {
    String before = program("1.0-SNAPSHOT");
    setTime(jar, 1001);
    assertThat(program("1.0-SNAPSHOT")).isNotEqualTo(before);
  }

  @Test
  void isAnotherWhenAClassInAFolderIsCompiledAgain() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes/org"));
    Path compiled = Files.writeString(classes.resolve("A.class"), "a");
    Artifact plugin = artifact("mujaz", "1.0", folder.resolve("classes"));
    String before = Program.of(List.of(plugin));
    setTime(compiled, 1001);
    assertThat(Program.of(List.of(plugin))).isNotEqualTo(before);
  }
}
