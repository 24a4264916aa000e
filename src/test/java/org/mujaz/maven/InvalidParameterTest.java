package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.TestSite;

class InvalidParameterTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "generate, clock, yesterday",
    "generate, failOn, late",
    "generate, outputDirectory, content/site",
    "translations, from, fr",
  })
  void isToldOnceAndInTheLanguageOfTheReport(String goal, String name, String value) {
    TestGoal run = TestGoal.run(TestSite.in(folder), goal, parameters(name, value));

    assertThat(run.failure()).contains("إعداد غير صالح").contains(value);
    assertThat(run.causes()).as("Maven prints the causes too").isEmpty();
  }

  private static Map<String, String> parameters(String name, String value) {
    return name.equals("from")
        ? Map.of("language", "ar", "current", "2026-11-20-ferry", name, value)
        : Map.of("language", "ar", name, value);
  }
}
