package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.image.Photo;
import org.mujaz.maven.TestGoal;

/**
 * The guide for theme authors, done: its files are written into the project of the README, its
 * commands run, its output and its pieces of pages compared. A block of any other kind fails. With
 * {@code -Dmujaz.golden=update} the output and what the examples make are written into the page.
 */
final class ThemesPageTest {

  private static final Path FILE = Document.SITE.resolve("themes.md");
  private static final Document PAGE = Document.read(FILE);
  private static final Path BUILT_IN = Path.of("themes/mujaz");

  private static final Pattern BLOCK = Pattern.compile("(?m)^```\\w+\n([\\s\\S]*?)^```$");
  private static final Pattern SECONDS = Pattern.compile("in \\d+\\.\\d s");
  private static final Pattern COPY =
      Pattern.compile("cp target/themes/mujaz/(\\S+) (themes/harbour/\\S+)");

  @TempDir private Path base;

  /** What the blocks with an output must be, by their index among all blocks. */
  private final Map<Integer, String> outputs = new LinkedHashMap<>();

  private String output = "";

  @Test
  void everyBlockDoesWhatThePageSays() throws IOException {
    TestSite site = TestSite.in(base);
    Document.read(Path.of("README.md")).files().forEach(it -> site.with(it.label(), it.text()));
    for (int i = 0; i < PAGE.blocks().size(); i++) {
      Document.Block block = PAGE.blocks().get(i);
      switch (block.info()) {
        case "shell" -> run(site, block.text());
        case "console" -> outputs.put(i, output);
        case "diff" -> change(site, block);
        case "ftl" -> assertThat(PAGE.blocks().get(i + 1).info()).isEqualTo("html");
        default -> show(site, i);
      }
    }
    examples(site);
    assertThat(outputs).hasSizeGreaterThan(8);
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      update();
    } else {
      outputs.forEach(
          (block, text) ->
              assertThat(text.strip()).isEqualTo(PAGE.blocks().get(block).text().strip()));
    }
  }

  /** A file to be written, a piece of one that was made, or what an example makes. */
  private static void show(TestSite site, int index) throws IOException {
    Document.Block block = PAGE.blocks().get(index);
    if (block.label().startsWith("site/")) {
      assertThat(Files.readString(made(site, block.label()))).contains(block.text().strip());
    } else if (!block.label().isEmpty()) {
      site.with(block.label(), block.text());
    } else {
      assertThat(block.info()).as(block.text()).isEqualTo("html");
      assertThat(PAGE.blocks().get(index - 1).info()).as(block.text()).isIn("ftl", "html");
    }
  }

  /** A file of the site; a star in its name stands for the letters that change with its content. */
  private static Path made(TestSite site, String label) throws IOException {
    Path path = site.path(label.replace("*", "0"));
    String name = Pattern.quote(path.getFileName().toString()).replace("0", "\\E\\w+\\Q");
    if (!label.contains("*")) {
      return path;
    }
    try (var files = Files.list(path.getParent())) {
      return files
          .filter(file -> file.getFileName().toString().matches(name))
          .findFirst()
          .orElseThrow();
    }
  }

  private void run(TestSite site, String commands) throws IOException {
    for (String command : commands.replace("\\\n", "").lines().toList()) {
      Matcher copy = COPY.matcher(command);
      if (copy.matches()) {
        site.with(copy.group(2), Files.readString(BUILT_IN.resolve(copy.group(1))));
      } else if (command.startsWith("mvn")) {
        assertThat(command).isEqualTo("mvn mujaz:generate");
        output = generate(site);
      } else {
        assertThat(command).matches("mkdir .*|cd target.*mujaz-maven-plugin/0.1.0-SNAPSHOT/.*");
      }
    }
  }

  private static String generate(TestSite site) {
    TestGoal run = TestGoal.run(site, "generate", Map.of());
    return SECONDS.matcher(String.join("\n", run.linesButTimes())).replaceAll("in 1.2 s");
  }

  /** Lines {@code - OLD}, the lines {@code + NEW}, and those around them that stay. */
  private static void change(TestSite site, Document.Block block) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(site.path(block.label())));
    int at = lines.size();
    for (String line : block.text().lines().toList()) {
      String words = line.length() > 2 ? line.substring(2) : "";
      if (line.startsWith("+")) {
        lines.add(at++, words);
        continue;
      }
      at = lines.indexOf(words);
      assertThat(at).as(words).isNotNegative();
      if (line.startsWith("-")) {
        lines.remove(at);
      } else {
        at++;
      }
    }
    site.with(block.label(), String.join("\n", lines) + "\n");
  }

  /** Each example is the template of a standing page; English is shown first, then Arabic. */
  private void examples(TestSite site) throws IOException {
    List<Integer> examples = new ArrayList<>();
    for (int i = 0; i < PAGE.blocks().size(); i++) {
      if (PAGE.blocks().get(i).info().equals("ftl")) {
        example(site, i);
        examples.add(i);
      }
    }
    assertThat(generate(site)).doesNotContain("[ERROR]", "[WARNING]");
    for (int i : examples) {
      outputs.put(i + 1, made(site, "en", i));
      if (PAGE.blocks().size() > i + 2 && isArabic(PAGE.blocks().get(i + 2))) {
        outputs.put(i + 2, made(site, "ar", i));
      }
    }
  }

  private static boolean isArabic(Document.Block block) {
    return block.info().equals("html") && block.label().isEmpty();
  }

  private static void example(TestSite site, int index) throws IOException {
    String page = "try-" + index;
    site.with(
            "themes/harbour/templates/page-" + page + ".ftlh",
            Files.readString(site.path("themes/harbour/templates/page-try.ftlh"))
                .replace("<section>\n", "<section>\n" + PAGE.blocks().get(index).text()))
        .with("content/pages/" + page + "/quay.jpg", Photo.file(640, 480, "jpg"))
        .with("content/pages/" + page + "/en.md", text("A quay", "Quay", "Wet."))
        .with("content/pages/" + page + "/ar.md", text("رصيف", "الرصيف", "ماء."));
  }

  private static String text(String picture, String title, String body) {
    return "---\nimage: {src: quay.jpg, alt: %s}\n---\n# %s\n\n%s\n"
        .formatted(picture, title, body);
  }

  private static String made(TestSite site, String language, int index) throws IOException {
    String html = Files.readString(site.path("site/" + language + "/try-" + index + "/index.html"));
    int start = html.indexOf("<section>\n") + "<section>\n".length();
    return html.substring(start, html.indexOf("</section>\n", start));
  }

  private void update() throws IOException {
    String old = Files.readString(FILE);
    StringBuilder page = new StringBuilder();
    Matcher block = BLOCK.matcher(old);
    int from = 0;
    for (int i = 0; block.find(); i++) {
      if (outputs.containsKey(i)) {
        page.append(old, from, block.start(1)).append(outputs.get(i).strip()).append('\n');
        from = block.end(1);
      }
    }
    Files.writeString(FILE, page.append(old, from, old.length()).toString());
  }
}
