package org.mujaz.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;

/**
 * Renders each {@code NAME.LANGUAGE.md} of the golden folder and compares it with {@code
 * NAME.LANGUAGE.html} beside it; {@code -Dmujaz.golden=update} writes those anew.
 */
class GoldenMarkdownTest {

  private static final Path FOLDER = Path.of("src/test/resources/markdown");

  @TestFactory
  Stream<DynamicTest> everyTextIsRenderedAsInTheFileBesideIt() throws IOException {
    return names(".md").stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
  }

  @Test
  void everyTextHasItsRenderingAndNoRenderingIsLeftOver() throws IOException {
    assertThat(names(".html")).isNotEmpty().isEqualTo(names(".md"));
  }

  private static Set<String> names(String extension) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(extension))
          .map(name -> name.substring(0, name.length() - extension.length()))
          .collect(Collectors.toSet());
    }
  }

  private static void compare(String name) throws IOException {
    String body = Files.readString(FOLDER.resolve(name + ".md"));
    Language language = Language.ofCode(name.substring(name.lastIndexOf('.') + 1)).orElseThrow();
    String actual = describe(Rendered.of(body, HtmlPolicy.SANITIZE, language));
    Path golden = FOLDER.resolve(name + ".html");
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  private static String describe(Rendered rendered) {
    Prose prose = rendered.prose();
    return rendered.html()
        + "\n\n<!--\nheading: "
        + prose.heading().orElse("")
        + list("headings", prose.headings())
        + list("references", rendered.references())
        + list("problems", rendered.report())
        + "\nexcerpt: "
        + prose.excerpt()
        + "\nwords: "
        + prose.words()
        + "\n-->\n";
  }

  private static String list(String title, List<?> entries) {
    return entries.stream()
        .map(entry -> "\n  " + entry)
        .collect(Collectors.joining("", "\n" + title + ":", ""));
  }
}
