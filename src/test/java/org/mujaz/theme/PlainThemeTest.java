package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** A theme that extends none replaces everything that readers see. */
final class PlainThemeTest {

  private static final Path PLAIN = Path.of("src/test/resources/themes/plain");

  private static final Pattern CLASS = Pattern.compile(" class=\"([^\"]*)\"");

  @TempDir private static Path base;

  private static Map<String, byte[]> plain = Map.of();
  private static Map<String, byte[]> builtIn = Map.of();

  @BeforeAll
  static void buildTheSampleWithBoth() throws IOException {
    TestBuild built = build("name: plain");
    assertThat(built.report()).isEmpty();
    plain = built.files();
    // In the same folder, where its pictures are kept.
    builtIn = build("name: mujaz\n  cards: false").files();
  }

  private static TestBuild build(String theme) throws IOException {
    TestSite site = TestSite.in(base);
    copy(Path.of("content"), "content", site);
    copy(PLAIN, "themes/plain", site);
    String config = Files.readString(site.path("content/site.yaml"));
    return TestBuild.of(site.with("content/site.yaml", config.replace("name: mujaz", theme)));
  }

  private static void copy(Path from, String to, TestSite site) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = from.relativize(file).toString().replace('\\', '/');
        site.with(to + "/" + name, Files.readAllBytes(file));
      }
    }
  }

  private static String text(Map<String, byte[]> site, String file) {
    return new String(Objects.requireNonNull(site.get(file)), StandardCharsets.UTF_8);
  }

  private static Set<String> pages(Map<String, byte[]> site) {
    return site.keySet().stream()
        .filter(name -> name.endsWith(".html"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyPageIsThere() {
    assertThat(pages(plain)).hasSizeGreaterThan(100).isEqualTo(pages(builtIn));
  }

  @Test
  void noFileOfTheBuiltInThemeIsPublished() {
    assertThat(plain.keySet())
        .filteredOn(name -> name.startsWith("assets/"))
        .filteredOn(name -> !name.startsWith("assets/media/") && !name.startsWith("assets/icons/"))
        .hasSize(2)
        .allMatch(name -> name.matches("assets/(plain|icon)\\.[0-9a-f]{8}\\.(css|svg)"));
    assertThat(plain.keySet()).doesNotContainAnyElementsOf(looks(builtIn));
  }

  private static Set<String> looks(Map<String, byte[]> site) {
    return site.keySet().stream()
        .filter(name -> name.matches("assets/(css|js|fonts|icon).*\\.(css|js|woff2|svg)"))
        .collect(Collectors.toSet());
  }

  @Test
  void noPageHasAClassOrAWordOfTheBuiltInTheme() throws IOException {
    Set<String> classes = new TreeSet<>();
    for (String file : BuiltInTheme.read().files().keySet()) {
      if (file.endsWith(".ftlh")) {
        String template = Files.readString(Path.of("themes/mujaz", file));
        CLASS.matcher(template).results().map(MatchResult::group).forEach(classes::add);
      }
    }
    assertThat(classes).hasSizeGreaterThan(30);
    for (String name : pages(plain)) {
      String html = withoutBodies(text(plain, name));
      assertThat(classes).as(name).noneMatch(html::contains);
      assertThat(html).as(name).doesNotContain("تصفح", "Find a story", "min read");
    }
  }

  /** Classes of bodies, such as that of a figure, are the plugin's own. */
  private static String withoutBodies(String html) {
    Document page = Jsoup.parse(html);
    page.select("figure, .footnotes, section[class], div[class]").remove();
    return page.outerHtml();
  }

  @Test
  void theWordsThatThePluginAsksForAreKnown() throws IOException {
    Pattern words = Pattern.compile("(?:words|format)\\(\\s*\"([a-z]+\\.[a-z.-]*)\"");
    Set<String> named = new TreeSet<>();
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/mujaz/render"))) {
      for (Path source : sources.toList()) {
        words.matcher(Files.readString(source)).results().map(r -> r.group(1)).forEach(named::add);
      }
    }
    assertThat(named)
        .hasSizeGreaterThan(10)
        .allSatisfy(key -> assertThat(StandAlone.asked()).anyMatch(asked -> asked.startsWith(key)));
  }

  @Test
  void everyPageSaysItsDirection() {
    Pattern root = Pattern.compile("<html lang=\"(ar\" dir=\"rtl|en\" dir=\"ltr)\">");
    assertThat(pages(plain))
        .allSatisfy(name -> assertThat(text(plain, name)).containsPattern(root));
  }
}
