package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every class and every test of which security.md speaks is there. */
final class SecurityPageTest {

  private static final Document PAGE = Document.read(Document.SITE.resolve("security.md"));

  private static final Path CODE = Path.of("src/main/java/org/mujaz");
  private static final Path TESTS = Path.of("src/test/java/org/mujaz");

  private static final String NAME = "[a-z]+\\.[A-Z]\\w+(?:\\.\\w+)?";

  @Test
  void everyThreatHasADefenceAndATestThatIsThere() throws IOException {
    List<List<String>> threats = PAGE.table("threat", "defence", "test");
    assertThat(threats).hasSizeGreaterThan(20);
    for (List<String> threat : threats) {
      assertThat(threat.get(1)).as(threat.get(0)).isNotEmpty();
      List<String> tests = Document.code(threat.get(2));
      assertThat(tests).as(threat.get(0)).isNotEmpty();
      for (String test : tests) {
        assertThat(test).matches(NAME);
        check(TESTS, test);
      }
    }
  }

  @Test
  void everyClassIsThere() throws IOException {
    List<String> named =
        Document.code(PAGE.prose()).stream().filter(name -> name.matches(NAME)).toList();
    assertThat(named).hasSizeGreaterThan(60);
    for (String name : named) {
      check(Files.exists(file(CODE, name)) ? CODE : TESTS, name);
    }
  }

  private static void check(Path root, String name) throws IOException {
    Path file = file(root, name);
    assertThat(file).as(name).exists();
    String[] parts = name.split("\\.", -1);
    if (parts.length > 2) {
      assertThat(Files.readString(file)).as(name).containsPattern("\\s" + parts[2] + "\\(");
    }
  }

  private static Path file(Path root, String name) {
    String[] parts = name.split("\\.", -1);
    return root.resolve(parts[0]).resolve(parts[1] + ".java");
  }
}
