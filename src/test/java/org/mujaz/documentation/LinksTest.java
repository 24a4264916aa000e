package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Links between the pages of the documentation. */
final class LinksTest {

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path folder : List.of(Path.of("."), Path.of("src"))) {
      int depth = folder.endsWith("src") ? Integer.MAX_VALUE : 1;
      try (Stream<Path> found = Files.walk(folder, depth)) {
        found
            .map(Path::normalize)
            .filter(file -> file.toString().endsWith(".md"))
            .filter(file -> !file.startsWith("src/it") && !file.startsWith("src/test"))
            .filter(file -> !file.toString().contains("node_modules"))
            .sorted()
            .forEach(pages::add);
      }
    }
    return pages;
  }

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsSomewhere() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(Document.read(page))));
  }

  private static void check(Document page) {
    for (String link : page.links()) {
      if (!link.contains("://")) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
        assertThat(target).as(link).exists();
        if (page.file().startsWith(Document.SITE)) {
          assertThat(target).as("a page of the Maven site").startsWith(Document.SITE);
        }
        if (hash >= 0) {
          assertThat(Document.read(target).anchors()).as(link).contains(link.substring(hash + 1));
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPageOfTheSiteIsInItsMenu() throws IOException {
    String menu = Files.readString(Path.of("src/site/site.xml"));
    Document decisions = Document.read(Document.SITE.resolve("decisions/index.md"));
    return pages().stream()
        .filter(page -> page.startsWith(Document.SITE))
        .map(Document.SITE::relativize)
        .map(page -> page.toString().replace('\\', '/'))
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page,
                    () -> {
                      if (page.startsWith("decisions/0")) {
                        assertThat(decisions.links())
                            .contains(page.substring("decisions/".length()));
                      } else {
                        assertThat(menu).contains("\"" + page.replaceFirst("md$", "html") + "\"");
                      }
                    }));
  }
}
