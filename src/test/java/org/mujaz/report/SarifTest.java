package org.mujaz.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.SourceLines;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

class SarifTest {

  private static final Path SCHEMA = Path.of("src/test/resources/report/sarif-2.1.0.json");

  private static final SourcePath STORY = new SourcePath("content/stories/2026 خبر/ar.md");

  private static final SourceLines LINES = place -> Optional.of("القسم: المدينه\u0001 \"<&");

  private static final Problem MISSPELT =
      Problem.of(ProblemCode.UNKNOWN_SECTION, new Location(STORY, 2, 8), "المدينه")
          .suggesting(Optional.of("المدينة"));

  private static final Problem TWICE =
      Problem.of(ProblemCode.DUPLICATE_STORY, Location.of(STORY), "2026-خبر")
          .with(Location.of(new SourcePath("content/stories/x:y/ar.md")));

  private static Problems problems(Problem... found) {
    Problems problems = new Problems();
    for (Problem problem : found) {
      problems.add(problem);
    }
    return problems;
  }

  private static String sarif(Language language, Problems problems) {
    return new Sarif(Messages.in(language), LINES, "1.2").of(problems);
  }

  private static JsonNode run(Problems problems) throws IOException {
    return new ObjectMapper().readTree(sarif(Language.ENGLISH, problems)).at("/runs/0");
  }

  private static List<String> violations(String report) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
            .getSchema(Files.readString(SCHEMA));
    List<String> messages = new ArrayList<>();
    schema
        .validate(new ObjectMapper().readTree(report))
        .forEach(violation -> messages.add(violation.getMessage()));
    return messages;
  }

  @ParameterizedTest
  @EnumSource
  void theReportIsSarif(Language language) throws IOException {
    assertThat(violations(sarif(language, problems(MISSPELT, TWICE)))).isEmpty();
    assertThat(violations(sarif(language, problems()))).isEmpty();
  }

  @Test
  void theSchemaFindsWhatIsNot() throws IOException {
    String report = sarif(Language.ENGLISH, problems(MISSPELT));
    assertThat(violations(report.replace("\"level\": \"error\"", "\"level\": \"bad\"")))
        .isNotEmpty();
    assertThat(violations(report.replace("\"startLine\": 2", "\"startLine\": 0"))).isNotEmpty();
    assertThat(violations(report.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
  }

  @Test
  void aProblemIsToldWithItsPlaceItsWordsAndWhatToDo() throws IOException {
    assertThat(run(problems(MISSPELT)).at("/results").toPrettyString().replace("\r", ""))
        .isEqualTo(
            """
            [ {
              "ruleId" : "unknown-section",
              "ruleIndex" : %d,
              "level" : "error",
              "message" : {
                "text" : "unknown section «المدينه»\\nhelp: did you mean «المدينة»?"
              },
              "locations" : [ {
                "physicalLocation" : {
                  "artifactLocation" : {
                    "uri" : "content/stories/2026%20%D8%AE%D8%A8%D8%B1/ar.md",
                    "uriBaseId" : "%SRCROOT%"
                  },
                  "region" : {
                    "startLine" : 2,
                    "startColumn" : 8,
                    "snippet" : {
                      "text" : "القسم: المدينه\\u0001 \\"<&"
                    }
                  }
                }
              } ],
              "partialFingerprints" : {
                "mujaz/v1" : "%s"
              }
            } ]"""
                .replace("%d", index(ProblemCode.UNKNOWN_SECTION))
                .replace("%s", fingerprint(MISSPELT)));
  }

  private static String index(ProblemCode code) {
    return Integer.toString(List.of(ProblemCode.values()).indexOf(code));
  }

  private static String fingerprint(Problem problem) throws IOException {
    return run(problems(problem)).at("/results/0/partialFingerprints/mujaz~1v1").asText();
  }

  @Test
  void theRuleOfAResultIsTheOneItNames() throws IOException {
    JsonNode run = run(problems(MISSPELT, TWICE));
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    }
    assertThat(run.at("/tool/driver/rules")).hasSize(ProblemCode.values().length);
    assertThat(run.at("/tool/driver/rules/0").toString())
        .isEqualTo(
            "{\"id\":\"invalid-utf8\",\"shortDescription\":{\"text\":\"the file is not UTF-8\"},"
                + "\"help\":{\"text\":\"save the file as “UTF-8” in your editor\"},"
                + "\"defaultConfiguration\":{\"level\":\"error\"}}");
  }

  @Test
  void aProblemOfAWholeFileIsShownAtItsFirstLine() throws IOException {
    JsonNode result = run(problems(TWICE)).at("/results/0");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(1);
    assertThat(result.at("/locations/0/physicalLocation/region").has("startColumn")).isFalse();
    assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("content/stories/x:y/ar.md");
  }

  @Test
  void aProblemKeepsItsFingerprintWhenItsLineMoves() throws IOException {
    Problem moved = Problem.of(ProblemCode.UNKNOWN_SECTION, new Location(STORY, 9, 8), "المدينه");
    Problem other = Problem.of(ProblemCode.UNKNOWN_SECTION, new Location(STORY, 2, 8), "المدينهه");
    assertThat(fingerprint(moved)).isEqualTo(fingerprint(MISSPELT)).hasSize(32);
    assertThat(fingerprint(other)).isNotEqualTo(fingerprint(MISSPELT));
    JsonNode both = run(problems(MISSPELT, moved)).at("/results");
    assertThat(both.get(0).at("/partialFingerprints"))
        .isNotEqualTo(both.get(1).at("/partialFingerprints"));
  }

  @Test
  void aWarningIsAnErrorWhereWarningsAre() throws IOException {
    Problems strict = new Problems(true);
    strict.add(ProblemCode.MISSING_ALT, Location.of(STORY), "a.jpg", "ar");
    Problems lenient = problems(strict.sorted().get(0));
    assertThat(run(strict).at("/results/0/level").asText()).isEqualTo("error");
    assertThat(run(lenient).at("/results/0/level").asText()).isEqualTo("warning");
  }
}
