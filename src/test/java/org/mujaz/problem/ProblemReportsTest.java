package org.mujaz.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.importer.TestImport;
import org.mujaz.model.Language;

/**
 * One mistake in a good site, and the whole report: each folder of {@code
 * src/test/resources/problems} is named like a problem and holds a {@code site.txt} (see {@link
 * Mutation}) and the reports of its build, {@code report.txt} and in Arabic {@code report.ar.txt};
 * folders in it hold more cases of the problem. What an import reports has an {@code import.txt}
 * instead: the whole project, of which the folder {@code origin} or the file {@code origin.xml} is
 * imported.
 *
 * <p>{@code mvn test -Dtest=ProblemReportsTest -Dmujaz.golden=update} writes the reports instead;
 * then read the difference.
 */
final class ProblemReportsTest {

  /** Words that are kept apart from the sentence around them. */
  private static final Pattern ISOLATE = Pattern.compile("[\u2066\u2068][^\u2066-\u2069]*\u2069");

  @TempDir private static Path base;

  private static TestSite good = TestSite.in(Path.of(""));
  private static Map<String, byte[]> before = Map.of();

  @BeforeAll
  static void theGoodSiteHasNoProblem() throws IOException {
    good = TestSite.in(base.resolve("good"));
    Mutation.apply(good, ProblemCase.goodSite());
    TestBuild built = TestBuild.of(good, 2, true);
    assertThat(built.report()).isEmpty();
    assertThat(built.result().publication()).isPresent();
    before = built.files();
  }

  /** A copy of the good site and its output. */
  private static TestSite goodSite(String folder) throws IOException {
    Path copy = base.resolve("cases").resolve(folder);
    try (Stream<Path> files = Files.walk(good.base())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(good.base().relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return TestSite.in(copy);
  }

  @TestFactory
  Stream<DynamicTest> theReportIsExact() throws IOException {
    return ProblemCase.all().stream()
        .map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
  }

  private void check(ProblemCase problem) throws IOException {
    if (problem.isImport()) {
      checkImport(problem);
      return;
    }
    TestSite site = goodSite(problem.toString());
    Mutation.apply(site, problem.mutation());
    boolean error = problem.code().severity() == Severity.ERROR;
    if (!error) {
      assertNothingChanges(TestBuild.of(site, 2, true));
    }
    TestBuild built = TestBuild.of(site);
    if (error) {
      assertNothingChanges(built);
    } else {
      assertThat(built.result().publication()).as("the site is published").isPresent();
    }
    check(problem, built::report);
  }

  /** An import writes what it can, and tells what it cannot. */
  private void checkImport(ProblemCase problem) throws IOException {
    TestSite site = TestSite.in(base.resolve("cases").resolve(problem.toString()));
    Mutation.apply(site, problem.mutation());
    boolean folder = Files.isDirectory(site.path("origin"));
    TestImport done = TestImport.of(site, folder ? "origin" : "origin.xml");
    check(problem, language -> String.join("\n", done.report(language)) + "\n");
  }

  private static void check(ProblemCase problem, Function<Language, String> reports)
      throws IOException {
    for (Language language : Language.values()) {
      String report = reports.apply(language);
      if ("update".equals(System.getProperty("mujaz.golden"))) {
        problem.update(language, report);
      }
      assertThat(report).isEqualTo(problem.report(language));
      assertThat(report).contains("[" + problem.id() + "]");
    }
    assertNothingIsUntranslated(reports.apply(Language.ARABIC));
  }

  /** What is not Arabic is quoted: paths, keys, codes, the publisher's own words. */
  private static void assertNothingIsUntranslated(String report) {
    for (String line : report.lines().toList()) {
      String words = line;
      while (ISOLATE.matcher(words).find()) {
        words = ISOLATE.matcher(words).replaceAll("");
      }
      String sentence = words.replaceAll("[\u2067\u2069]", "").replaceAll(" \\[[a-z0-9-]+]$", "");
      assertThat(sentence).as(line).doesNotContainPattern("[A-Za-z\u2066\u2068]");
      assertThat(line.chars().filter(c -> c >= 0x2066 && c <= 0x2068).count())
          .as("isolates are balanced: %s", line)
          .isEqualTo(line.chars().filter(c -> c == 0x2069).count());
    }
  }

  private static void assertNothingChanges(TestBuild built) {
    assertThat(built.result().publication()).isEmpty();
    Map<String, byte[]> after = built.files();
    assertThat(after.keySet()).containsAll(before.keySet());
    before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void everyProblemHasACase() throws IOException {
    List<String> cases =
        ProblemCase.all().stream().filter(c -> c.name().isEmpty()).map(ProblemCase::id).toList();
    assertThat(cases)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList());
  }

  @Test
  void noCaseIsLeftOver() throws IOException {
    for (ProblemCase problem : ProblemCase.all()) {
      assertThat(problem.code().id()).isEqualTo(problem.id());
      for (Language language : Language.values()) {
        assertThat(problem.report(language))
            .as("%s has a report in %s", problem, language.code())
            .isNotEmpty();
      }
    }
    try (Stream<Path> files = Files.walk(ProblemCase.FOLDER)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).distinct())
          .containsExactlyInAnyOrder(
              "good.txt", "site.txt", "import.txt", "report.txt", "report.ar.txt");
    }
  }
}
