package org.mujaz.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.concurrent.Workers;
import org.mujaz.model.Article;
import org.mujaz.model.Site;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;

/** However many threads assemble a site, it is the same site with the same problems. */
final class ThreadsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private static final int STORIES = 120;

  /** Each line goes into some of the stories. */
  private static final List<String> FACTS =
      List.of(
          "tags: [Sea trade, ecnomy]",
          "tags: [sea-trade, Economy, C+]",
          "tags: [عُمان, C-, ecnomy]",
          "tags: [عَمّان, عمان]\nauthors: [Sami, nobody-here]",
          "source: Reutres\nauthors: [sami]",
          "source: reutres\ntranslator: mona-aly",
          "date: 2026-02-03\nsection: politcs",
          "image: picture.png",
          "draft: true\ntogether: true",
          "date: 2026-02-04\nlead: 1",
          "date: 2026-02-05\nlead: 2",
          "translationOf: {language: en}\nslug: Not a slug",
          "corrections:\n  - {date: 2026-03-01, text: Mended}\naliases: [/old, 'http://x']");

  private static final List<String> TEXTS =
      List.of(
          "See [it](story:2026-01-01-s1#part) and [that](story:nowhere).",
          "See [it](../2026-01-03-s3/en.md) and [a file](numbers.csv).",
          "See ![it](missing.png) and [a term](tag:economy).",
          "See [us](page:about), [it](story:2026-01-07-s34) and [it](htps://x.example).",
          "## Part");

  @TempDir private Path base;

  private record Result(Site site, List<Problem> problems) {}

  private static String site() {
    StringBuilder archive =
        new StringBuilder(
            """
            -- content/site.yaml --
            title: {ar: موجز, en: Digest}
            description: {ar: أخبار اليوم, en: The news of the day}
            url: https://digest.example/
            timeZone: Asia/Dubai
            sections:
              - {id: politics, name: {ar: سياسة, en: Politics}}
            tags:
              - {id: economy, name: {ar: اقتصاد, en: Economy}}
            sources:
              - {id: reuters, name: {ar: رويترز, en: Reuters}}
            authors:
              - {id: mona-ali, name: {ar: منى علي, en: Mona Ali}}
            -- content/pages/about/en.md --
            ---
            title: About
            image: missing.png
            ---
            See [it](story:2026-01-01-s1) and [a file](numbers.csv).
            -- content/pages/about/numbers.csv --
            1,2
            -- content/pages/more/about/ar.md --
            ---
            title: من نحن
            ---
            نص.
            """);
    for (int i = 0; i < STORIES; i++) {
      String id = "2026-01-%02d-s%d".formatted(i % 28 + 1, i);
      archive.append(version("a/" + id, "en", i));
      if (i % 3 > 0) {
        archive.append(version("a/" + id, "ar", i / 2));
      }
      if (i % 10 == 0) {
        archive.append(version("b/" + id, "ar", i));
      }
      if (i % 7 == 0) {
        archive.append("-- content/stories/a/%s/numbers.csv --\n1,2\n".formatted(id));
      }
    }
    return archive.toString();
  }

  private static String version(String story, String language, int number) {
    return """
        -- content/stories/%s/%s.md --
        ---
        %s
        %s
        ---
        %s
        """
        .formatted(
            story,
            language,
            number % 9 == 0 ? "place: Dubai" : "title: Story " + number,
            FACTS.get(number % FACTS.size()),
            TEXTS.get(number % TEXTS.size()));
  }

  private static Assembler assembler(Assembled read, Problems problems) {
    return new Assembler(read.config(), NOW, Audience.READERS, problems);
  }

  private static Result with(int threads, Assembled read) {
    Problems problems = new Problems();
    try (Workers workers = new Workers(threads)) {
      Site site = assembler(read, problems).with(workers).assemble(read.content());
      return new Result(site, problems.sorted());
    }
  }

  private static Result withMemory(AssemblyMemory memory, Workers workers, Assembled read) {
    Problems problems = new Problems();
    Site site =
        assembler(read, problems).with(workers).remembering(memory).assemble(read.content());
    return new Result(site, problems.sorted());
  }

  @Test
  void oneThreadAndFourMakeTheSameOfAllThatCanBeWrong() {
    Assembled read = Assembled.of(base, NOW, site());
    Problems problems = new Problems();
    Site site = assembler(read, problems).assemble(read.content());
    Result one = new Result(site, problems.sorted());
    assertThat(with(1, read)).isEqualTo(one);
    assertThat(with(4, read)).isEqualTo(one);
    assertThat(codes(one))
        .contains(
            ProblemCode.DUPLICATE_STORY,
            ProblemCode.UNLISTED_TAG,
            ProblemCode.UNLISTED_SOURCE,
            ProblemCode.UNKNOWN_AUTHOR,
            ProblemCode.UNKNOWN_SECTION,
            ProblemCode.SIMILAR_NAMES,
            ProblemCode.SAME_ADDRESS_PART,
            ProblemCode.CONFLICTING_VALUES,
            ProblemCode.MISSING_TITLE,
            ProblemCode.MISSING_PICTURE,
            ProblemCode.BROKEN_LINK,
            ProblemCode.UNSAFE_LINK,
            ProblemCode.UNPUBLISHED_LINK,
            ProblemCode.ONE_SIDED_CORRECTION,
            ProblemCode.TRANSLATION_OF_ITSELF,
            ProblemCode.INVALID_ALIAS,
            ProblemCode.INVALID_SLUG);
  }

  private static Set<ProblemCode> codes(Result result) {
    Set<ProblemCode> codes = new TreeSet<>();
    result.problems().forEach(problem -> codes.add(problem.code()));
    return codes;
  }

  @Test
  void fourThreadsRememberWhatOneDoes() {
    Assembled read = Assembled.of(base, NOW, site());
    Result fresh = with(1, read);
    AssemblyMemory memory = new AssemblyMemory();
    try (Workers workers = new Workers(4)) {
      assertThat(withMemory(memory, workers, read)).isEqualTo(fresh);
      assertThat(withMemory(memory, workers, read)).isEqualTo(fresh);
    }
  }

  /** Every other story has these facts. */
  private Result naming(String even, String odd) {
    return stories(
        number ->
            "-- content/stories/s%03d/en.md --\n---\ntitle: T\ndate: 2026-01-01\n%s\n---\nText.\n"
                .formatted(number, number % 2 == 0 ? even : odd));
  }

  private Result stories(IntFunction<String> story) {
    String archive = IntStream.range(0, STORIES).mapToObj(story).collect(Collectors.joining());
    return with(4, Assembled.of(base, NOW, archive));
  }

  private static List<String> places(Result result, ProblemCode code) {
    return result.problems().stream()
        .filter(problem -> problem.code() == code)
        .map(problem -> problem.location().path().folder())
        .toList();
  }

  @Test
  void aTagIsSpelledAsInTheFirstStory() {
    Result result = naming("tags: [Sea trade]", "tags: [sea trade]");
    assertThat(result.site().stories())
        .flatExtracting(story -> story.english().map(Article::tags).orElseThrow())
        .extracting(tag -> tag.name().english())
        .containsOnly("Sea trade");
    assertThat(places(result, ProblemCode.SIMILAR_NAMES))
        .hasSize(STORIES / 2)
        .first()
        .isEqualTo("content/stories/s001");
  }

  @Test
  void ofTwoNamesAtOneAddressTheLaterOneIsBlamedOnce() {
    Result result = naming("tags: [C+]", "tags: [C-, c+]");
    assertThat(places(result, ProblemCode.SAME_ADDRESS_PART))
        .containsExactly("content/stories/s001");
  }

  @Test
  void aNameThatIsNearlyDeclaredIsToldWhereItIsUsedFirst() {
    Result result = with(4, Assembled.of(base, NOW, site()));
    assertThat(places(result, ProblemCode.UNLISTED_TAG))
        .containsExactly("content/stories/a/2026-01-01-s0");
  }

  @Test
  void aFileIsUsedIfAnyStoryUsesIt() {
    Result result =
        stories(
            number ->
                """
                -- content/stories/s%03d/en.md --
                ---
                title: T
                date: 2026-01-01
                ---
                See [what the next one has](../s%03d/numbers.csv).
                -- content/stories/s%03d/numbers.csv --
                1,2
                """
                    .formatted(number, Math.min(number + 1, STORIES - 1), number));
    assertThat(places(result, ProblemCode.UNUSED_FILE)).containsExactly("content/stories/s000");
    assertThat(result.site().media()).hasSize(STORIES - 1);
  }
}
