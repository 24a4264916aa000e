package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** What hosting.md tells nginx, S3 and CloudFront is what {@code /_headers} says. */
final class HostingPageTest {

  private static final Pattern HEADER =
      Pattern.compile("(?m)^  add_header (\\S+) (?:\"([^\"]*)\"|(\\$\\w+)) always;$");
  private static final Pattern CACHE = Pattern.compile("(?m)^  (\\S+) +\"([^\"]*)\";$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^  location ~ (\\S+) \\{ types \\{\\} default_type \"([^\"]*)\"; \\}$");

  private static final Pattern FUNCTION =
      Pattern.compile("headers\\['([a-z-]+)'\\] = \\{value: \"([^\"]*)\"\\};");

  private static final Document PAGE = Document.read(Document.SITE.resolve("hosting.md"));

  @TempDir private Path base;

  /** The headers by the address of their rule. */
  private Map<String, Map<String, String>> rules() {
    String site = TestSite.SITE_YAML.replaceAll("(?m)^url: .*$", "url: https://mujaz.example/");
    Map<String, Map<String, String>> rules = new LinkedHashMap<>();
    Map<String, String> headers = Map.of();
    for (String line :
        TestBuild.of(TestSite.in(base).with(site)).file("_headers").lines().toList()) {
      if (line.startsWith(" ")) {
        int colon = line.indexOf(": ");
        headers.put(line.substring(0, colon).strip(), line.substring(colon + 2));
      } else {
        headers = rules.computeIfAbsent(line, path -> new TreeMap<>());
      }
    }
    return rules;
  }

  private static String snippet() throws IOException {
    String page = Files.readString(Document.SITE.resolve("hosting.md"));
    return page.substring(page.indexOf("```nginx"), page.lastIndexOf("```"));
  }

  /** The value of the first expression that finds something in the path, else the default. */
  private static String value(Pattern entries, String path) throws IOException {
    String value = "";
    for (MatchResult entry : entries.matcher(snippet()).results().toList()) {
      String expression = entry.group(1).replaceFirst("^~", "");
      if (expression.equals("default")) {
        value = entry.group(2);
      } else if (Pattern.compile(expression).matcher(path).find()) {
        return entry.group(2);
      }
    }
    return value;
  }

  @Test
  void everyAddressHasTheSameHeaders() throws IOException {
    Map<String, String> everywhere = new TreeMap<>();
    Matcher header = HEADER.matcher(snippet());
    while (header.find()) {
      if (header.group(2) != null) {
        everywhere.put(header.group(1), header.group(2));
      } else {
        assertThat(header.group(1) + " " + header.group(3)).isEqualTo("Cache-Control $mujaz_cache");
      }
    }
    assertThat(everywhere).isEqualTo(rules().get("/*")).hasSize(5);
  }

  @Test
  void everyRuleForSomeAddressesSaysWhatNginxSays() throws IOException {
    for (Map.Entry<String, Map<String, String>> rule : rules().entrySet()) {
      String path = rule.getKey().replace("*", "x");
      for (Map.Entry<String, String> header : rule.getValue().entrySet()) {
        switch (header.getKey()) {
          case "Cache-Control" ->
              assertThat(value(CACHE, path)).as(path).isEqualTo(header.getValue());
          case "Content-Type" ->
              assertThat(value(TYPE, path)).as(path).isEqualTo(header.getValue());
          default -> assertThat(rule.getKey()).isEqualTo("/*");
        }
      }
    }
  }

  /** Cloudflare reads no more rules than the table says. */
  @Test
  void theRulesAreNotMoreThanCloudflareReads() {
    assertThat(PAGE.prose()).contains("`_headers`, up to 100 rules");
    assertThat(rules()).hasSizeBetween(10, 100);
  }

  @Test
  void everyHeaderIsExplained() throws IOException {
    assertThat(PAGE.table("header", "why"))
        .extracting(row -> row.get(0).replace("`", ""))
        .containsAll(Objects.requireNonNull(rules().get("/*")).keySet())
        .contains("Cache-Control");
  }

  @Test
  void cloudFrontSetsTheSameHeaders() {
    Map<String, String> set = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Matcher header = FUNCTION.matcher(PAGE.blocks("javascript").get(1).text());
    while (header.find()) {
      set.put(header.group(1), header.group(2));
    }
    Map<String, String> everywhere = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    everywhere.putAll(Objects.requireNonNull(rules().get("/*")));
    assertThat(set).isEqualTo(everywhere);
  }

  /** An upload of the files that a pattern takes, in the order of the script. */
  private record Upload(String pattern, String cache, String type) {

    boolean takes(String path) {
      return pattern.isEmpty() || path.matches(pattern.replace(".", "\\.").replace("*", ".*"));
    }

    static Upload of(String line) {
      return new Upload(
          option(line, "--include"),
          option(line, "--cache-control"),
          option(line, "--content-type"));
    }

    private static String option(String line, String name) {
      Matcher value = Pattern.compile("<" + name + "> <([^>]*)>").matcher(line);
      return value.find() ? value.group(1) : "";
    }
  }

  /** Runs the script with an {@code aws} that says what it was asked for. */
  private static List<Upload> uploads() throws Exception {
    String script = PAGE.blocks("shell").get(2).text();
    assertThat(script).contains("aws s3 sync");
    Process bash =
        new ProcessBuilder("bash", "-c", "aws() { printf '<%s> ' \"$@\"; echo; }\n" + script)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).isZero();
    return output.lines().map(Upload::of).toList();
  }

  /** A file is uploaded by the first that takes it: after that it has not changed. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void s3KeepsTheSameTypesAndTimes() throws Exception {
    List<Upload> uploads = uploads();
    for (Map.Entry<String, Map<String, String>> rule : rules().entrySet()) {
      String path = rule.getKey().substring(1).replace("*", "x").replaceAll(":\\w+", "x");
      Upload first = uploads.stream().filter(each -> each.takes(path)).findFirst().orElseThrow();
      Map<String, String> headers = rule.getValue();
      assertThat(first.type()).as(path).isEqualTo(headers.getOrDefault("Content-Type", ""));
      if (headers.containsKey("Cache-Control")) {
        assertThat(first.cache()).as(path).isEqualTo(headers.get("Cache-Control"));
      }
    }
    assertThat(uploads).last().isEqualTo(new Upload("", "public, max-age=300", ""));
  }
}
