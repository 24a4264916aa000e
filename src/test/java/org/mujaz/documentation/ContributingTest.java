package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checklists of CONTRIBUTING.md lead to files that are there. */
final class ContributingTest {

  private static final Document PAGE = Document.read(Path.of("CONTRIBUTING.md"));

  private static final List<Path> CODE =
      List.of(Path.of("src/main/java/org/mujaz"), Path.of("src/test/java/org/mujaz"), Path.of("."));

  @Test
  void everyFileNamedIsThere() {
    assertThat(named("[\\w./-]+/([\\w.-]+\\.(java|properties|ftlh|yaml))?"))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            name -> assertThat(CODE).anyMatch(folder -> Files.exists(folder.resolve(name))));
  }

  @Test
  void everyClassOfTheOverviewIsThere() {
    assertThat(named("[a-z]+\\.[A-Z]\\w+"))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            name -> assertThat(CODE.get(0).resolve(name.replace('.', '/') + ".java")).exists());
  }

  private static Stream<String> named(String pattern) {
    return Document.code(PAGE.prose()).stream()
        .filter(name -> name.matches(pattern))
        .filter(name -> name.equals(name.replaceAll("[A-Z]{4,}", "")))
        .distinct();
  }
}
