package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.assemble.Pixel;

/** Names as any system stores them become addresses that any system can store. */
final class NamesOfFilesTest {

  /** In one character, as most keyboards type it. */
  private static final String COMPOSED = "caf\u00e9";

  /** In two, as macOS and some archives store it. */
  private static final String DECOMPOSED = "cafe\u0301";

  @TempDir private Path base;

  private int projects;

  private TestSite site(String stories) {
    return TestSite.in(base.resolve("project" + ++projects)).with(TestSite.SITE_YAML + stories);
  }

  private static List<String> names(TestBuild built) {
    return List.copyOf(built.files().keySet());
  }

  /** A story with a picture, a page and a file, all of one name, and what leads to them. */
  private TestBuild build(String onDisk, String written) {
    return build(onDisk, written, written);
  }

  private TestBuild build(String onDisk, String written, String linked) {
    TestSite site =
        site(
            """
            -- content/stories/2026-11-20-DISK/en.md --
            ---
            title: One
            image: {src: DISK.png, alt: Coffee}
            aliases: [/old/WRITTEN/]
            ---
            ![Coffee](LINKED.png)
            -- content/stories/2026-11-20-two/en.md --
            # Two

            [a](../2026-11-20-LINKED/en.md) [b](story:2026-11-20-LINKED) [c](page:LINKED) [d](/LINKED.txt)
            -- content/pages/DISK/en.md --
            # Page

            Text.
            -- content/static/DISK.txt --
            x
            """
                .replace("DISK", onDisk)
                .replace("WRITTEN", written)
                .replace("LINKED", linked)
                .replace("src: " + onDisk, "src: " + written));
    TestBuild built =
        TestBuild.of(
            site.with("content/stories/2026-11-20-" + onDisk + "/" + onDisk + ".png", Pixel.PNG));
    assertThat(built.report().lines().filter(line -> line.contains(": error"))).isEmpty();
    assertThat(names(built))
        .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC))
        .contains(
            "en/2026/11/20/" + COMPOSED + "/index.html",
            "en/" + COMPOSED + "/index.html",
            "old/" + COMPOSED + "/index.html",
            COMPOSED + ".txt")
        .anyMatch(name -> name.matches("assets/media/" + COMPOSED + "\\.\\w+\\.\\w+\\.png"));
    assertThat(built.file("en/2026/11/20/two/index.html"))
        .contains("/en/2026/11/20/" + COMPOSED + "/", "/en/" + COMPOSED + "/");
    return built;
  }

  @Test
  void decomposedOnDiskComposedInTexts() {
    build(DECOMPOSED, COMPOSED);
  }

  @Test
  void composedOnDiskDecomposedInTexts() {
    build(COMPOSED, DECOMPOSED);
  }

  @Test
  void percentEncodedInEitherForm() {
    build(DECOMPOSED, COMPOSED, "caf%C3%A9");
    build(COMPOSED, COMPOSED, "cafe%CC%81");
  }

  @Test
  void theFormOnDiskDoesNotShow() {
    assertThat(names(build(COMPOSED, COMPOSED))).isEqualTo(names(build(DECOMPOSED, COMPOSED)));
  }

  @Test
  void namesThatWindowsKeepsForDevicesGetAnother() {
    TestSite site =
        site(
            """
            -- content/stories/2026-11-20-con/en.md --
            ---
            title: CON
            tags: [NUL]
            source: LPT1
            ---
            [x](aux.csv)
            -- content/stories/2026-11-20-con/aux.csv --
            1,2
            -- content/stories/2026-11-20-x.en.md --
            # Prn

            Text.
            """);
    TestBuild built = TestBuild.of(site);
    assertThat(built.report()).doesNotContain(": error");
    assertThat(names(built))
        .contains("en/2026/11/20/con-story/index.html")
        .anyMatch(name -> name.startsWith("en/tags/nul-"))
        .anyMatch(name -> name.startsWith("en/sources/lpt1-"))
        .anyMatch(name -> name.startsWith("assets/media/aux-story."));
  }

  @Test
  void butNoIdThatSomebodyHasWritten() {
    TestBuild built = TestBuild.of(site("tags: [{id: nul, name: Nothing}]\n"));
    assertThat(built.report()).contains("error: «nul» is not a value for «id» [invalid-value]");
  }

  @Test
  void signsThatAnAddressCannotHaveAreLeftOutOfIt() {
    TestSite site =
        site(
            """
            -- content/stories/2026-11-20-what? 100%: "a|b" <c>*/en.md --
            ---
            title: One
            ---
            [data](<50% a:b?.csv>)
            -- content/stories/2026-11-20-what? 100%: "a|b" <c>*/50% a:b?.csv --
            1,2
            """);
    TestBuild built = TestBuild.of(site);
    assertThat(built.report()).doesNotContain(": error");
    assertThat(names(built))
        .contains("en/2026/11/20/what-100-a-b-c/index.html")
        .anyMatch(name -> name.matches("assets/media/50-a-b\\.\\w+\\.csv"));
    assertThat(built.file("en/feed.xml")).contains("en/story/2026-11-20-what%3F%20100%25:");
  }

  @Test
  void longNamesAreCut() {
    String longest = "س".repeat(120);
    TestSite site =
        site(
            "-- content/stories/x/en.md --\n---\ndate: 2026-11-20\ntitle: One\n---\n[a](%s.csv)\n"
                    .formatted(longest)
                + "-- content/stories/x/%s.csv --\n1\n".formatted(longest)
                + "-- content/stories/%s.en.md --\n---\ndate: 2026-11-20\n---\n# Two\n\nText.\n"
                    .formatted(longest));
    TestBuild built = TestBuild.of(site);
    assertThat(built.report()).doesNotContain(": error");
    assertThat(names(built))
        .contains("en/2026/11/20/" + "س".repeat(60) + "/index.html")
        .anyMatch(name -> name.startsWith("assets/media/" + "س".repeat(60) + "."));
  }
}
