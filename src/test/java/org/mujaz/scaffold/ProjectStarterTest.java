package org.mujaz.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.build.TestLedger;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Language;
import org.mujaz.problem.InvalidInput;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A new project is complete, and nobody's file is touched for it. */
class ProjectStarterTest {

  @TempDir private Path base;

  private ProjectOrder order(Language language) {
    return new ProjectOrder(
        base,
        new Bilingual("أخبار: الميناء", "Harbour, News & more"),
        ProjectOrder.url("https://harbour.example/news"),
        "org.harbour",
        "harbour-news",
        language,
        ZoneId.of("Asia/Dubai"),
        "1.2.3",
        TestBuild.CLOCK);
  }

  private String text(String file) throws IOException {
    return Files.readString(base.resolve(file));
  }

  @ParameterizedTest
  @EnumSource
  void itBuildsAtOnceWithoutAProblem(Language language) throws IOException {
    ProjectStarter.start(order(language));
    TestSite site = TestSite.in(base);
    TestBuild built = TestBuild.of(site, 2, true);
    assertThat(built.report()).isEmpty();
    assertThat(built.result().publication()).isPresent();
    assertThat(built.file("en/2026/11/22/astrolabe/index.html"))
        .contains("https://harbour.example/news/en/2026/11/22/astrolabe/")
        .contains("Harbour, News &amp; more", "/news/ar/2026/11/21/aflaj/");
    assertThat(built.file("ar/index.html")).contains("أخبار: الميناء", "أفلاج عُمان");
    assertThat(built.files().entrySet().stream().filter(f -> f.getKey().endsWith(".css")))
        .anyMatch(file -> new String(file.getValue(), StandardCharsets.UTF_8).contains("#8a2b3a"));
    assertThat(TestLedger.of(site).text())
        .contains("0 stale, 1 missing, 0 orphaned, 0 untracked, 1 current");
  }

  @Test
  void itsFilesAreTold() {
    assertThat(ProjectStarter.start(order(Language.ENGLISH)))
        .containsExactly(
            "pom.xml",
            ".mvn/jvm.config",
            "README.md",
            ".gitignore",
            ".gitattributes",
            ".editorconfig",
            "content/site.yaml",
            "content/pages/about/ar.md",
            "content/pages/about/en.md",
            "content/stories/2026/2026-11-22-astrolabe/ar.md",
            "content/stories/2026/2026-11-22-astrolabe/en.md",
            "content/stories/2026/2026-11-21-aflaj/ar.txt",
            "content/stories/2026/2026-11-21-aflaj/story.yaml",
            "themes/own/theme.yaml",
            "themes/own/assets/css/_own.css.ftlt",
            ".github/workflows/pages.yml",
            ".gitlab-ci.yml",
            "netlify.toml",
            ".ci/netlify",
            ".vscode/settings.json",
            ".vscode/extensions.json",
            ".mujaz/site.schema.json",
            ".mujaz/story.schema.json",
            ".mujaz/page.schema.json",
            ".vscode/mujaz.code-snippets")
        .allSatisfy(name -> assertThat(base.resolve(name)).isRegularFile());
  }

  @Test
  void thePomIsThatOfThisPlugin() throws Exception {
    ProjectStarter.start(order(Language.ENGLISH));
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(base.resolve("pom.xml").toFile())
                .getDocumentElement()
                .getTextContent()
                .split("\\s+"))
        .contains("org.harbour", "harbour-news", "mujaz-maven-plugin", "1.2.3", "generate");
  }

  /** What starts Java fast is decided once, for this repository and for every new project. */
  @Test
  void theFlagsOfJavaAreThoseOfThisRepository() throws IOException {
    ProjectStarter.start(order(Language.ENGLISH));
    String flags = text(".mvn/jvm.config").strip();
    assertThat(flags).startsWith("-XX:");
    assertThat(Files.readString(Path.of(".mvn/jvm.config"))).startsWith(flags + " ");
  }

  /** What stands under these keys. */
  private Object yaml(String file, String... keys) throws IOException {
    Object node = new Load(LoadSettings.builder().build()).loadFromString(text(file));
    for (String key : keys) {
      node = Objects.requireNonNull(((Map<?, ?>) node).get(key), key);
    }
    return node;
  }

  @Test
  void theWorkflowsPublishWhatTheBuildMakes() throws IOException {
    ProjectStarter.start(order(Language.ENGLISH));
    String github = ".github/workflows/pages.yml";
    assertThat((List<?>) yaml(github, "jobs", "build", "steps"))
        .anySatisfy(step -> assertThat(step).asString().contains("path=site"))
        .anySatisfy(step -> assertThat(step).asString().contains("target/mujaz"))
        .anySatisfy(step -> assertThat(step).asString().contains("mvn -B -ntp generate-resources"));
    assertThat(yaml(github, "jobs", "deploy", "permissions"))
        .isEqualTo(Map.of("pages", "write", "id-token", "write"));
    assertThat(yaml(".gitlab-ci.yml", "pages", "script"))
        .asString()
        .contains("-Dmujaz.outputDirectory=public");
    assertThat(yaml(".gitlab-ci.yml", "pages", "artifacts"))
        .isEqualTo(Map.of("paths", List.of("public")));

    assertThat(text("netlify.toml"))
        .contains("command = \"bash .ci/netlify\"", "publish = \"site\"");
    for (String file : List.of(".github/workflows/pages.yml", ".gitlab-ci.yml", "netlify.toml")) {
      assertThat(text(file)).as(file).containsPattern("LC_ALL( =)?:? \"?C\\.UTF-8");
    }
  }

  /** Runs the step that decides, as GitHub does. */
  private String decided(String event, String next) throws IOException, InterruptedException {
    TestSite.in(base).with("target/mujaz/next-publish", next);
    Map<?, ?> step =
        ((List<?>) yaml(".github/workflows/pages.yml", "jobs", "build", "steps"))
            .stream()
                .map(each -> (Map<?, ?>) each)
                .filter(each -> "due".equals(each.get("id")))
                .findFirst()
                .orElseThrow();
    Path output = base.resolve("target/output");
    ProcessBuilder bash = new ProcessBuilder("bash", "-e", "-c", String.valueOf(step.get("run")));
    bash.directory(base.toFile()).inheritIO();
    bash.environment().putAll(Map.of("EVENT", event, "GITHUB_OUTPUT", output.toString()));
    Files.deleteIfExists(output);
    assertThat(bash.start().waitFor()).isZero();
    return Files.readString(output).replace("\n", " ").strip();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theHourlyBuildGoesOnOnlyWhenSomethingIsDue() throws Exception {
    ProjectStarter.start(order(Language.ENGLISH));
    String past = "2020-01-01T00:00:00Z\n";
    String future = "2999-01-01T00:00:00Z\n";
    assertThat(decided("schedule", past)).isEqualTo("build=true publish=true");
    assertThat(decided("schedule", future)).isEqualTo("build=false publish=false");
    assertThat(decided("schedule", "")).isEqualTo("build=false publish=false");
    assertThat(decided("push", future)).isEqualTo("build=true publish=true");
    assertThat(decided("pull_request", past)).isEqualTo("build=true publish=false");
  }

  @Test
  void theMavenOfNetlifyIsOneThatTheBuildTries() throws IOException {
    ProjectStarter.start(order(Language.ENGLISH));
    String version = text(".ci/netlify").replaceFirst("(?s).*\nmaven=([\\d.]+)\n.*", "$1");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<maven-3.9.version>" + version + "</maven-3.9.version>");
  }

  @Test
  void commentsAreInTheLanguageOfTheEditor() throws IOException {
    ProjectStarter.start(order(Language.ARABIC));
    assertThat(text("content/site.yaml")).contains("# القائمة بترتيبها.", "defaultLanguage: ar\n");
    assertThat(text("themes/own/theme.yaml")).startsWith("# سمتك.");
  }

  @Test
  void theSettingsSayTheSameInBothLanguages() {
    String english = ProjectFiles.of(order(Language.ENGLISH)).getOrDefault("content/site.yaml", "");
    String arabic = ProjectFiles.of(order(Language.ARABIC)).getOrDefault("content/site.yaml", "");
    assertThat(arabic.replaceAll("(?m)^#.*\n", "").replace("defaultLanguage: ar", ""))
        .isEqualTo(english.replaceAll("(?m)^#.*\n", "").replace("defaultLanguage: en", ""));
    assertThat(arabic.lines().filter(line -> line.startsWith("#")))
        .hasSameSizeAs(english.lines().filter(line -> line.startsWith("#")).toList());
  }

  @Test
  void aFileThatIsThereStopsAllOfIt() throws IOException {
    TestSite.in(base).with("pom.xml", "mine").with("content", "a file where a folder should be");
    assertThatThrownBy(() -> ProjectStarter.start(order(Language.ENGLISH)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith(
            "nothing was made, because these are there already: pom.xml, content/site.yaml,");
    assertThat(text("pom.xml")).isEqualTo("mine");
    assertThat(base.resolve("README.md")).doesNotExist();
  }

  @Test
  void aLinkLeadsNobodyOut(@TempDir Path outside) throws IOException {
    Files.createSymbolicLink(base.resolve("themes"), outside);
    assertThatThrownBy(() -> ProjectStarter.start(order(Language.ENGLISH)))
        .hasMessage(
            "nothing was made, because these are there already: themes/own/theme.yaml,"
                + " themes/own/assets/css/_own.css.ftlt");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void otherFilesStay() throws IOException {
    TestSite.in(base).with(".git/HEAD", "ref: refs/heads/main\n").with("notes.txt", "mine");
    ProjectStarter.start(order(Language.ENGLISH));
    assertThat(text("notes.txt")).isEqualTo("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://x.example/", "harbour", "https://x.example/?q", "https://x/#y"})
  void anAddressMustBeThatOfAFrontPage(String url) {
    assertThatThrownBy(() -> ProjectOrder.url(url))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("url (mujaz.url) is «" + url + "»; write");
  }

  @Test
  void namesOfThePomAreNames() {
    ProjectOrder good = order(Language.ENGLISH);
    assertThatThrownBy(
            () ->
                new ProjectOrder(
                    base,
                    good.title(),
                    good.url(),
                    "org.<x>",
                    "x",
                    Language.ARABIC,
                    good.timeZone(),
                    "1",
                    good.clock()))
        .hasMessageStartingWith("groupId is «org.<x>»;");
    assertThatThrownBy(() -> ProjectOrder.timeZone("Dubai"))
        .hasMessage("timeZone (mujaz.timeZone) is «Dubai»; write a time zone such as Asia/Dubai");
  }
}
