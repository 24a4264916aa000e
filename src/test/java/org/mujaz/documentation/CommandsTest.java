package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each command that the documentation shows is run by a test, or needs the network and says so. */
final class CommandsTest {

  private static final Path TESTS = Path.of("src/test/java/org/mujaz/documentation");

  private static final Path WALK = Path.of("src/it/walk/verify.groovy");

  /** {@link ImportingPagesTest} finds every command in them, wherever it stands, and runs it. */
  private static final Set<String> IMPORTS = Set.of("importing.md", "moving.md");

  /** Run by hand: it takes hours. */
  private static final String BENCHMARK = "performance.md";

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(Document.SITE)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  /** The paragraph before each block of commands, perhaps with another block in between. */
  private static List<String> introductions(String page) throws IOException {
    List<String> introductions = new ArrayList<>();
    String last = "";
    boolean inside = false;
    for (String line : Files.readAllLines(Document.SITE.resolve(page))) {
      if (line.startsWith("```")) {
        inside = !inside;
        if (line.equals("```shell")) {
          introductions.add(last);
        }
      } else if (!inside) {
        last = line.isEmpty() ? last + "\n" : last.endsWith("\n") ? line + " " : last + line + " ";
      }
    }
    return introductions;
  }

  private static boolean isTested(String page) throws IOException {
    List<Path> tests = new ArrayList<>(List.of(WALK));
    try (Stream<Path> files = Files.list(TESTS)) {
      files.filter(file -> file.toString().endsWith("PageTest.java")).forEach(tests::add);
    }
    for (Path test : tests) {
      String text = Files.readString(test);
      boolean runs = text.contains("\"shell\"") || test.equals(WALK);
      if (runs && (text.contains("\"" + page + "\"") || text.contains("/" + page + "'"))) {
        return true;
      }
    }
    return false;
  }

  @TestFactory
  Stream<DynamicTest> everyCommandIsRunOrNeedsTheNetwork() throws IOException {
    return pages().stream()
        .filter(page -> !IMPORTS.contains(page) && !page.equals(BENCHMARK))
        .map(page -> DynamicTest.dynamicTest(page, () -> check(page)));
  }

  /**
   * What is not run by a test of the page is in the walk, too, or says that it needs the network.
   */
  private static void check(String page) throws IOException {
    if (isTested(page)) {
      return;
    }
    List<Document.Block> walk = Document.read(Document.SITE.resolve("tour.md")).blocks("shell");
    List<Document.Block> commands = Document.read(Document.SITE.resolve(page)).blocks("shell");
    List<String> introductions = introductions(page);
    assertThat(introductions).hasSameSizeAs(commands);
    for (int i = 0; i < commands.size(); i++) {
      String command = commands.get(i).text();
      if (walk.stream().noneMatch(block -> block.text().equals(command))) {
        assertThat(introductions.get(i)).as(command).contains("needs the network");
      }
    }
  }
}
