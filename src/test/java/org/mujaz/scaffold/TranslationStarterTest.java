package org.mujaz.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.build.TestLedger;
import org.mujaz.problem.InvalidInput;

/** What the translation of a story begins with. */
class TranslationStarterTest {

  private static final String FERRY =
      TestSite.SITE_YAML
          + """
          -- content/stories/2026/2026-11-20-ferry/ar.md --
          ---
          العنوان: العبّارة تعود
          الملخص: أول رحلة بعد توقف.
          القسم: سياسة
          المكان: الرقة
          ---
          عادت العبّارة أمس
          إلى العمل.

          ## الأسعار

          التذكرة بعشرة دراهم --> للكبار.
          """;

  private static final String STORY = "content/stories/2026/2026-11-20-ferry";

  @TempDir private Path base;

  private String start(TestSite site, String story) {
    return StoryDeskTest.start(site, Map.of("translate", story));
  }

  private String text(String file) throws IOException {
    return Files.readString(base.resolve(file));
  }

  @Test
  void theOriginalStandsThereAsAGuide() throws IOException {
    TestSite site = TestSite.in(base).with(FERRY);
    assertThat(start(site, "2026-11-20-ferry")).isEqualTo(STORY + "/en.md");
    String ledger = text(STORY + "/en.md").replaceFirst("(?s).*\ntranslationOf: (.*?)\n.*", "$1");
    assertThat(ledger).matches("ar@[0-9a-f]{8}-(?:[0-9a-f]{4}){5}");
    assertThat(text(STORY + "/en.md"))
        .isEqualTo(
            """
            ---
            # Translation of content/stories/2026/2026-11-20-ferry/ar.md
            # Date, section, tags, source and picture are taken from the original and not written here.
            title: العبّارة تعود
            # summary of the original: أول رحلة بعد توقف.
            # summary:
            # place in the original: الرقة
            # place:
            # translator: Name
            draft: true   # nothing is published while this line is here; delete it when you are done
            translationOf: %s
            ---

            <!--
            عادت العبّارة أمس
            إلى العمل.
            -->

            <!--
            ## الأسعار
            -->

            <!--
            التذكرة بعشرة دراهم --&gt; للكبار.
            -->
            """
                .formatted(ledger));
  }

  @Test
  void theLedgerKnowsItAndTellsWhatChangesMeanwhile() throws IOException {
    TestSite site = TestSite.in(base).with(FERRY);
    start(site, "2026-11-20-ferry");
    assertThat(TestBuild.of(site).report()).isEmpty();
    assertThat(TestLedger.of(site).text()).contains("0 stale", "1 current");
    site.with(STORY + "/ar.md", text(STORY + "/ar.md").replace("بعشرة", "بتسعة"));
    assertThat(TestLedger.of(site).text()).contains("1 stale", "paragraph 3");
  }

  /** With the line that makes it a draft deleted, and words under each block of the original. */
  private void finish(String file) throws IOException {
    String finished =
        text(file)
            .replaceFirst("draft: .*\n", "")
            .replaceFirst("title: .*\n", "title: The ferry is back\n")
            .replace("-->\n", "-->\n\nWords.\n");
    Files.writeString(base.resolve(file), finished);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sanitize", "escape", "trust"})
  void noReaderEverSeesTheGuide(String html) throws IOException {
    TestSite site =
        TestSite.in(base).with(FERRY.replace("timeZone", "html: " + html + "\ntimeZone"));
    String file = start(site, "2026-11-20-ferry");
    finish(file);
    if (html.equals("trust")) {
      Files.writeString(base.resolve(file), text(file) + "Words.\n");
    }
    TestBuild built = TestBuild.of(site);
    assertThat(built.report()).isEmpty();
    assertThat(text(file)).contains("عادت العبّارة أمس");
    assertThat(built.file("en/2026/11/20/ferry/index.html"))
        .contains("<h1>The ferry is back</h1>", "<p>Words.</p>")
        .doesNotContain("عادت", "<!--", "&lt;!--", "التذكرة");
    assertThat(built.file("en/feed.xml")).doesNotContain("التذكرة");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-20-ferry",
        "content/stories/2026/2026-11-20-ferry",
        "content/stories/2026/2026-11-20-ferry/",
        "./content/stories/2026/2026-11-20-ferry/ar.md",
        "content\\stories\\2026\\2026-11-20-ferry\\ar.md",
        "BASE/content/stories/2026/2026-11-20-ferry/ar.md",
      })
  void aStoryIsNamedByItsIdItsFolderOrItsFile(String name) {
    TestSite site = TestSite.in(base).with(FERRY);
    assertThat(start(site, name.replace("BASE", base.toString()))).isEqualTo(STORY + "/en.md");
  }

  @Test
  void aFlatWireTextIsTranslatedBesideIt() throws IOException {
    TestSite site =
        TestSite.in(base)
            .with(
                TestSite.SITE_YAML
                    + """
                    -- content/stories/2026-11-20-oil.en.txt --
                    Oil prices rise
                    Oil prices rose yesterday.
                    Analysts named low stocks.
                    Source: Reuters
                    """);
    String file =
        StoryDeskTest.start(
            site, Map.of("translate", "2026-11-20-oil", "title", "أسعار النفط ترتفع"));
    assertThat(file).isEqualTo("content/stories/2026-11-20-oil.ar.md");
    assertThat(text(file))
        .contains(
            "# العنوان في الأصل: Oil prices rise\nالعنوان: أسعار النفط ترتفع\n",
            "\nمترجم عن: en@",
            "<!--\nOil prices rose yesterday.\n-->\n\n<!--\nAnalysts named low stocks.\n-->\n")
        .doesNotContain("Reuters");
    assertThat(TestBuild.of(site).report()).isEmpty();
  }

  @Test
  void aVersionThatIsThereIsNeverChanged() throws IOException {
    TestSite site = TestSite.in(base).with(FERRY).with(STORY + "/en.txt", "Mine\n\nText.\n");
    assertThatThrownBy(() -> start(site, "2026-11-20-ferry"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("«2026-11-20-ferry» has its version in English already: " + STORY + "/en.txt");
    assertThat(text(STORY + "/en.txt")).isEqualTo("Mine\n\nText.\n");
  }

  @Test
  void aStoryThatIsNotThereIsToldWithTheNearest() {
    TestSite site = TestSite.in(base).with(FERRY);
    assertThatThrownBy(() -> start(site, "2026-11-20-fery"))
        .hasMessage("there is no story «2026-11-20-fery»; did you mean «2026-11-20-ferry»?");
  }

  @Test
  void aTranslationIsNoOriginal() {
    TestSite site = TestSite.in(base).with(FERRY.replace("المكان: الرقة", "مترجم عن: en"));
    assertThatThrownBy(() -> start(site, "2026-11-20-ferry"))
        .hasMessageStartingWith(STORY + "/ar.md says that it is a translation itself;");
  }
}
