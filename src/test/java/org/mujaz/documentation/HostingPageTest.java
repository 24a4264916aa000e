package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** The nginx snippet of hosting.md says the same headers as {@code /_headers}. */
final class HostingPageTest {

  private static final Pattern HEADER =
      Pattern.compile("(?m)^  add_header (\\S+) (?:\"([^\"]*)\"|(\\$\\w+)) always;$");
  private static final Pattern CACHE = Pattern.compile("(?m)^  (\\S+) +\"([^\"]*)\";$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^  location ~ (\\S+) \\{ types \\{\\} default_type \"([^\"]*)\"; \\}$");

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

  @Test
  void everyHeaderIsExplained() throws IOException {
    Document page = Document.read(Document.SITE.resolve("hosting.md"));
    assertThat(page.table("header", "why"))
        .extracting(row -> row.get(0).replace("`", ""))
        .containsAll(Objects.requireNonNull(rules().get("/*")).keySet())
        .contains("Cache-Control");
  }
}
