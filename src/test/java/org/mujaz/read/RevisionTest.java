package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.assemble.Assembled;
import org.mujaz.model.Language;
import org.mujaz.model.Revision;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/** What makes another revision of a text, and what does not. */
final class RevisionTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private static final String TEXT =
      """
      ---
      title: The city wakes up
      summary: A new day.
      date: 2017-10-18
      ---
      The city woke up to a new day.

      On oil, see *the prices* of
      the day before.
      """;

  @TempDir private Path base;
  private int sites;

  private Revision revision(String archive) {
    sites++;
    String other =
        """
        -- content/stories/2017-10-18-raqqa/ar.md --
        ---
        مترجم عن: en@00000000
        ---
        نص.
        """;
    Assembled assembled = Assembled.of(base.resolve("site" + sites), NOW, other + archive);
    StoryFiles story = assembled.content().stories().get(0);
    ArticleFile version = story.in(Language.ENGLISH).orElseThrow();
    Revision revision = manuscript(story, version).revision();
    assertThat(version.revision().orElseThrow().isSameAs(revision)).isTrue();
    return revision;
  }

  private Manuscript manuscript(StoryFiles story, ArticleFile version) {
    return new ManuscriptReader(ZoneOffset.UTC)
        .read(
            version.path(),
            bytes(version.path()),
            story.shared().map(shared -> bytes(shared.file())),
            Language.ENGLISH)
        .orElseThrow();
  }

  private byte[] bytes(SourcePath path) {
    try {
      return Files.readAllBytes(base.resolve("site" + sites).resolve(path.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Revision of(String markdown) {
    return revision("-- content/stories/2017-10-18-raqqa/en.md --\n" + markdown);
  }

  private void assertSame(String other) {
    assertThat(of(other).whole()).isEqualTo(of(TEXT).whole());
  }

  private void assertOther(String other) {
    assertThat(of(other).whole()).isNotEqualTo(of(TEXT).whole());
  }

  @Test
  void itIsTheSameOnEveryMachineAndInEveryVersion() {
    assertThat(of(TEXT)).hasToString("a1eca639-7edb3b7579ebfcd9");
  }

  @Test
  void spacingMakesNoDifference() {
    assertSame(TEXT.replace("of\nthe day", "of the\n   day"));
    assertSame(TEXT.replace("\n\n", "\n\n\n \n"));
    assertSame(TEXT.replace("new day.\n\n", "new\u00A0 \tday.  \n\n"));
    assertSame(TEXT.replace("\n", "\r\n"));
    assertSame(TEXT.replace("\n", "\r"));
    assertSame("\uFEFF\n" + TEXT);
    assertSame(TEXT.stripTrailing());
  }

  @Test
  void theFormOfUnicodeMakesNoDifference() {
    assertThat(of(TEXT.replace("city", "caf\u00E9")))
        .isEqualTo(of(TEXT.replace("city", "cafe\u0301")));
  }

  @Test
  void metadataMakesNoDifference() {
    assertSame(
        TEXT.replace(
            "date: 2017-10-18",
            "date: 2017-10-18\nsection: politics\nupdated: 2017-10-19\ntags: [a]\nslug: b"));
    assertSame(TEXT.replace("date: 2017-10-18\n", "# a note to the desk\n"));
    assertSame(TEXT.replace("title:", "العنوان:").replace("summary:", "الملخص:"));
  }

  @Test
  void anyWordMakesAnotherOne() {
    assertOther(TEXT.replace("wakes", "woke"));
    assertOther(TEXT.replace("A new day.", "A day."));
    assertOther(TEXT.replace("summary: A new day.\n", ""));
    assertOther(TEXT.replace("oil", "gas"));
    assertOther(TEXT.replace("*the prices*", "the prices"));
    assertOther(TEXT.replace("The city woke", "the city woke"));
    assertOther(TEXT + "\nMore.\n");
  }

  @Test
  void wordsThatMoveFromOnePartToAnotherMakeAnotherOne() {
    assertOther(TEXT.replace("wakes up\nsummary: A", "wakes up A\nsummary:"));
    assertOther(
        TEXT.replace("summary: A new day.\n", "")
            .replace("The city woke up", "A new day. The city woke up"));
  }

  @Test
  void aHeadlineMayStandInTheTextOrInTheFrontMatterOrInTheSharedFacts() {
    String untitled = TEXT.replace("title: The city wakes up\n", "");
    Revision revision = of(TEXT);
    assertThat(of(untitled.replace("---\nThe", "---\n\n# The city wakes up\n\nThe")))
        .isEqualTo(revision);
    assertThat(of(untitled.replace("---\nThe", "---\n# The city  wakes up #\nThe")))
        .isEqualTo(revision);
    assertThat(of(untitled.replace("---\nThe", "---\nThe city wakes up\n=====\nThe")))
        .isEqualTo(revision);
    assertThat(
            of(
                untitled
                    + "-- content/stories/2017-10-18-raqqa/story.yaml --\ntitle: The city"
                    + " wakes up\n"))
        .isEqualTo(revision);
    assertThat(
            of(
                untitled.replace("summary: A new day.\n", "")
                    + "-- content/stories/2017-10-18-raqqa/story.yaml --\n"
                    + "title: {ar: أ, en: The city wakes up}\nsummary: {ar: ب, en: A new day.}\n"))
        .isEqualTo(revision);
  }

  @Test
  void aHeadingThatReadersDoNotSeeIsNoPartOfTheText() {
    assertSame(TEXT.replace("---\nThe", "---\n# Working title\n\nThe"));
  }

  @Test
  void aHeadingFurtherDownIsAParagraph() {
    assertOther(TEXT + "\n# The city wakes up\n");
    assertThat(of(TEXT + "\n## Prices\n").units()).hasSize(5);
  }

  @Test
  void theLineThatNamesTheSourceIsMetadata() {
    String wire = "-- content/stories/2017-10-18-raqqa/en.txt --\nOil\n\nPrices rose.\n";
    Revision revision = revision(wire);
    assertThat(revision(wire + "Source: Reuters\n")).isEqualTo(revision);
    assertThat(revision(wire + "\nSource: AFP\n")).isEqualTo(revision);
    assertThat(revision(wire + "Source said so.\n")).isNotEqualTo(revision);
  }

  @Test
  void aWireTextThatIsMadeMarkdownStaysWhatItIs() {
    Revision wire =
        revision(
            """
            -- content/stories/2017-10-18-raqqa/en.txt --
            Oil
            Prices rose.
            They fell.
            Source: Reuters
            """);
    Revision markdown = of("---\nsource: Reuters\n---\n# Oil\n\nPrices rose.\n\nThey fell.\n");
    assertThat(markdown).isEqualTo(wire);
  }

  @Test
  void aParagraphThatIsDividedIsTheSameTextInOtherUnits() {
    Revision divided = of(TEXT.replace("city woke up to", "city woke up\n\nto"));
    assertThat(divided.isSameAs(of(TEXT))).isTrue();
    assertThat(divided.units()).hasSize(5);
  }

  @Test
  void eachUnitTellsWhetherItChanged() {
    List<String> before = of(TEXT).units();
    List<String> after = of(TEXT.replace("oil", "gas")).units();
    assertThat(before).hasSize(4).doesNotHaveDuplicates();
    assertThat(after.subList(0, 3)).isEqualTo(before.subList(0, 3));
    assertThat(after.get(3)).isNotEqualTo(before.get(3));
  }

  @Test
  void aTextOfEndlessParagraphsHasNoUnits() {
    String body =
        String.join(
            "\n\n", IntStream.range(0, Manuscript.MOST_UNITS).mapToObj(n -> "Line " + n).toList());
    assertThat(of("# Long\n\n" + body).units()).isEmpty();
  }

  @Test
  void aTextThatIsNothingHasOne() {
    assertThat(of("---\n---").units()).hasSize(2);
    assertThat(of("")).isEqualTo(of("---\ndraft: true\n---"));
  }

  @Test
  @Timeout(10)
  void hostileBodiesTakeNoTime() {
    SourcePath path = new SourcePath("x.md");
    String number = "#".repeat(1 << 20);
    String spaced = "# " + " #".repeat(1 << 19);
    String lines = "=\n".repeat(1 << 16);
    for (String body : List.of(number, spaced, lines)) {
      Markup markup = Markup.of(SourceFile.of(path, body), 0);
      assertThat(markup.blocks().size() + markup.heading().stream().count()).isPositive();
    }
  }
}
