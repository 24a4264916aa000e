package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.history.TestRepository;
import org.mujaz.maven.TestGoal;
import org.mujaz.translation.Ledger;

/**
 * The walk of translations.md, done: its files are written and changed, its commands run, and their
 * output is what the page shows. {@code -Dmujaz.golden=update} writes the output into the page.
 */
final class TranslationsPageTest {

  private static final Path FILE = Document.SITE.resolve("translations.md");
  private static final Document PAGE = Document.read(FILE);

  private static final Pattern PARAMETER = Pattern.compile("-Dmujaz\\.(\\w+)=(\\S+)");
  private static final Pattern SECONDS = Pattern.compile("in \\d+\\.\\d s");

  /** A member of an object in JSON as this project writes it, and how deep it stands. */
  private static final Pattern MEMBER = Pattern.compile("(?m)^( *)\"(\\w+)\": ");

  private static final Pattern BLOCK = Pattern.compile("(?m)^```\\w+\n([\\s\\S]*?)^```$");

  private static final String WALK_ENDS = "## The states of a pair";

  private static final String FERRY = "content/stories/2026-11-20-ferry/";

  private static final Instant START = Instant.parse("2026-11-20T06:00:00Z");

  @TempDir private Path base;

  /** What the blocks with an output must be, by their index among all blocks. */
  private final Map<Integer, String> outputs = new LinkedHashMap<>();

  private String output = "";
  private Optional<String> recorded = Optional.empty();

  @Test
  void everyStepOfTheWalkEndsAsThePageShows() throws IOException {
    walk();
    assertThat(outputs).hasSizeGreaterThan(6);
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      update();
    } else {
      outputs.forEach(
          (block, text) ->
              assertThat(text.strip()).isEqualTo(PAGE.blocks().get(block).text().strip()));
    }
  }

  private TestSite walk() throws IOException {
    TestSite site = TestSite.in(base);
    try (TestRepository repository = TestRepository.in(base, START)) {
      for (int i = 0; i < PAGE.blocks().size(); i++) {
        Document.Block block = PAGE.blocks().get(i);
        switch (block.info()) {
          case "shell" -> run(site, repository, block.text());
          case "console" -> outputs.put(i, output);
          case "diff" -> change(site, block);
          case "xml" -> assertThat(block.text()).contains("<failOn>stale,missing</failOn>");
          default -> show(site, block, i);
        }
      }
    }
    return site;
  }

  /** A file that somebody writes, or the line that the goal has written. */
  private void show(TestSite site, Document.Block block, int index) {
    if (!block.label().isEmpty()) {
      site.with(block.label(), block.text());
    } else if (recorded.isPresent()) {
      outputs.put(index, recorded.get());
      recorded = Optional.empty();
    }
  }

  private void run(TestSite site, TestRepository repository, String commands) throws IOException {
    for (String command : commands.lines().toList()) {
      if (command.startsWith("git commit")) {
        repository.commit(command);
      } else if (!command.startsWith("git")) {
        goal(site, command);
      }
    }
  }

  private void goal(TestSite site, String command) throws IOException {
    assertThat(command).startsWith("mvn mujaz:");
    Map<String, String> parameters = new LinkedHashMap<>();
    Matcher parameter = PARAMETER.matcher(command);
    while (parameter.find()) {
      parameters.put(parameter.group(1), parameter.group(2));
    }
    String name = command.replaceAll("mvn mujaz:(\\w+).*", "$1");
    TestGoal run = TestGoal.run(site, name, parameters);
    assertThat(run.failed()).as(command).isEqualTo(parameters.containsKey("failOn"));
    output = SECONDS.matcher(String.join("\n", run.linesButTimes())).replaceAll("in 1.2 s");
    if (parameters.containsKey("from")) {
      recorded =
          Files.readAllLines(site.path(FERRY + "en.md")).stream()
              .filter(line -> line.startsWith("translationOf"))
              .findFirst();
    }
  }

  /** Lines {@code - OLD} and the lines {@code + NEW} in their place. */
  private static void change(TestSite site, Document.Block block) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(site.path(block.label())));
    int at = 0;
    for (String line : block.text().lines().toList()) {
      String words = line.length() > 2 ? line.substring(2) : "";
      if (line.startsWith("-")) {
        at = lines.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        lines.remove(at);
      } else {
        lines.add(at++, words);
      }
    }
    site.with(block.label(), String.join("\n", lines) + "\n");
  }

  private void update() throws IOException {
    String old = Files.readString(FILE);
    StringBuilder page = new StringBuilder();
    Matcher block = BLOCK.matcher(old);
    int from = 0;
    for (int i = 0; block.find(); i++) {
      if (outputs.containsKey(i)) {
        page.append(old, from, block.start(1)).append(outputs.get(i).strip()).append('\n');
        from = block.end(1);
      }
    }
    Files.writeString(FILE, page.append(old, from, old.length()).toString());
  }

  @Test
  void theStatesAreThoseOfTheLedger() {
    assertThat(PAGE.table("state", "meaning"))
        .extracting(row -> Document.code(row.get(0)).get(0))
        .containsExactlyElementsOf(
            Ledger.STATES.stream().map(state -> state.name().toLowerCase(Locale.ROOT)).toList());
  }

  @Test
  void everyFieldThatTheWalkWritesIsInTheTable() throws IOException {
    TestSite site = walk();
    String story = FERRY + "ar.md";
    site.with(story, Files.readString(site.path(story)).replace("عادت", "رجعت"));
    site.with("content/stories/2026-11-22-rain/ar.txt", "---\ndraft: true\n---\nعنوان\nنص.\n");
    TestGoal.run(site, "translations", Map.of("json", "ledger.json"));
    Set<String> documented =
        PAGE.table("field", "what").stream()
            .map(row -> Document.code(row.get(0)).get(0))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(fields(Files.readString(site.path("ledger.json")))).isEqualTo(documented);
  }

  /** The paths of the members; those of an array are those of its entries. */
  private static Set<String> fields(String json) {
    Set<String> fields = new TreeSet<>();
    String[] path = new String[20];
    Matcher member = MEMBER.matcher(json);
    while (member.find()) {
      int depth = member.group(1).length() / 2;
      boolean language = member.group(2).length() == 2;
      path[depth] = language ? "LANGUAGE" : member.group(2);
      Arrays.fill(path, depth + 1, path.length, null);
      String field =
          Arrays.stream(path).filter(name -> name != null).collect(Collectors.joining("."));
      if (!field.startsWith("counts.") && !language) {
        fields.add(field);
      }
    }
    return fields;
  }

  @Test
  void theWalkEndsBeforeTheReference() throws IOException {
    String page = Files.readString(FILE);
    assertThat(page.indexOf(WALK_ENDS)).isGreaterThan(page.lastIndexOf("```console"));
  }
}
