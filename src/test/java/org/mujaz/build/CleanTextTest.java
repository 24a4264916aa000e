package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.model.Language;

/** What breaks a page or turns it around unseen is reported, wherever it stands, and left out. */
class CleanTextTest {

  private static final String DECOMPOSED = "cafe\u0301";
  private static final Pattern HARMFUL =
      Pattern.compile("[\u0000-\u0008\u000B\u000E-\u001F\u202A-\u202E]|e\u0301");

  /** U+001A as agencies send it, an override as chats bring it, and a letter in two parts. */
  private static String dirty(String words) {
    return words + "\u001A\u202E " + DECOMPOSED;
  }

  @TempDir private Path base;

  private TestBuild build;

  @BeforeEach
  void buildASiteThatIsDirtyEverywhere() {
    TestSite site =
        TestSite.in(base)
            .with(
                "content/site.yaml",
                "title: {ar: موجز, en: Digest}\nurl: https://digest.example/\ntheme: sun\n"
                    + "sections:\n  - id: news\n    name: {ar: أخبار, en: "
                    + dirty("Section")
                    + "}\n")
            .with("themes/sun/theme.yaml", "extends: mujaz\n")
            .with("themes/sun/messages/en.properties", "skip = " + dirty("Now") + "\n")
            .with(
                "content/stories/2026-11-20-a/en.md",
                "---\nsection: news\ntitle: "
                    + dirty("Title")
                    + "\nsummary: "
                    + dirty("Summary")
                    + "\nimage:\n  src: p.svg\n  alt: "
                    + dirty("Alt")
                    + "\n  caption: "
                    + dirty("Caption")
                    + "\n  credit: "
                    + dirty("Credit")
                    + "\n---\n"
                    + dirty("Body")
                    + " &#x202E;&#26;here\n\n![x](p.svg)\n")
            .with(
                "content/stories/2026-11-20-a/p.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
            .with(
                "content/stories/2026-11-20-b.en.txt",
                dirty("Headline") + "\n" + dirty("Wire") + "\n");
    build = TestBuild.of(site);
  }

  @Test
  void nothingOfItReachesAnyFile() {
    assertThat(build.result().publication()).as(build.report()).isPresent();
    List<String> dirty =
        build.files().entrySet().stream()
            .filter(file -> file.getKey().matches(".*\\.(html|xml|json|css|txt)"))
            .filter(file -> HARMFUL.matcher(text(file.getValue())).find())
            .map(Map.Entry::getKey)
            .toList();
    assertThat(dirty).isEmpty();
    String story = build.file("en/2026/11/20/a/index.html");
    for (String words : List.of("Title", "Alt", "Caption", "Credit", "Body", "Section")) {
      assertThat(story).contains(words + " caf\u00E9");
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void eachIsReportedAtItsPlace() {
    List<String> places =
        build
            .report(Language.ENGLISH)
            .lines()
            .filter(line -> line.endsWith("[forbidden-character]") && line.contains("U+001A"))
            .map(line -> line.substring(0, line.indexOf(": warning")))
            .toList();
    assertThat(places)
        .containsExactly(
            "content/site.yaml:6:34",
            "content/stories/2026-11-20-a/en.md:3:13",
            "content/stories/2026-11-20-a/en.md:4:17",
            "content/stories/2026-11-20-a/en.md:7:11",
            "content/stories/2026-11-20-a/en.md:8:19",
            "content/stories/2026-11-20-a/en.md:9:17",
            "content/stories/2026-11-20-a/en.md:11:5",
            "content/stories/2026-11-20-b.en.txt:1:9",
            "content/stories/2026-11-20-b.en.txt:2:5",
            "themes/sun/messages/en.properties:1:11");
  }
}
