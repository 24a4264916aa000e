package org.mujaz.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mujaz.model.Language;

/**
 * The page that tells publishers about every problem, with reports that are real.
 *
 * <p>{@code mvn test -Dtest=ProblemsPageTest -Dmujaz.golden=update} puts the reports of the cases
 * into the page.
 */
final class ProblemsPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/problems.md");

  /** A heading, what it means, the report, and how to mend it. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^### (?<id>[a-z0-9-]+)\n\n(?<meaning>\\S(?:.|\n(?!\n))*)\n\n"
              + "```text\n(?<report>(?:(?!```).*\n)+)```\n\n(?<mend>\\S(?:.|\n(?!\n))*)(?=\n)");

  @Test
  void everyProblemHasAnEntry() throws IOException {
    List<String> entries = entries().stream().map(entry -> entry.group("id")).toList();
    assertThat(entries)
        .containsExactlyElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList());
    assertThat(Pattern.compile("(?m)^### .*").matcher(page()).results()).hasSize(entries.size());
  }

  @Test
  void everyReportIsReal() throws IOException {
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      update();
    }
    for (Matcher entry : entries()) {
      String id = entry.group("id");
      assertThat(entry.group("report"))
          .as(id)
          .isEqualTo(new ProblemCase(id, "").report(Language.ENGLISH));
    }
  }

  private static List<Matcher> entries() throws IOException {
    String page = page();
    return ENTRY
        .matcher(page)
        .results()
        .map(MatchResult::start)
        .map(
            start -> {
              Matcher entry = ENTRY.matcher(page);
              assertThat(entry.find(start)).isTrue();
              return entry;
            })
        .toList();
  }

  private static void update() throws IOException {
    Matcher entry = ENTRY.matcher(page());
    StringBuilder updated = new StringBuilder();
    String page = page();
    int from = 0;
    while (entry.find()) {
      updated.append(page, from, entry.start("report"));
      updated.append(new ProblemCase(entry.group("id"), "").report(Language.ENGLISH));
      from = entry.end("report");
    }
    Files.writeString(PAGE, updated.append(page.substring(from)));
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }
}
