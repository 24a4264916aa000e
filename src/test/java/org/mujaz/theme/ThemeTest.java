package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path project;

  @Test
  void theBuiltInThemeNeedsNoFolder() {
    TestTheme theme = new TestTheme(project);
    assertThat(theme.load("mujaz")).isPresent();
    assertThat(theme.report()).isEmpty();
  }

  @Test
  void theBuiltInThemeIsReadFromAJar() throws IOException {
    Path jar = project.resolve("mujaz plugin.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("theme.yaml", "templates/", "templates/lib/a.ftlh")) {
        out.putNextEntry(new JarEntry("themes/mujaz/" + name));
        out.write(name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
      }
      out.putNextEntry(new JarEntry("themes/other/theme.yaml"));
    }
    ThemeLayer layer =
        BuiltInTheme.read(URI.create("jar:" + jar.toUri() + "!/themes/mujaz/theme.yaml").toURL());
    assertThat(layer.files()).containsOnlyKeys("templates/lib/a.ftlh", "theme.yaml");
    assertThat(Objects.requireNonNull(layer.files().get("templates/lib/a.ftlh")).text())
        .isEqualTo("templates/lib/a.ftlh");
  }

  @Test
  void anUnknownThemeIsToldWithTheNearest() {
    TestTheme theme = new TestTheme(project).file("harbour/theme.yaml", "name: Harbour\n");
    assertThat(theme.load("habour")).isEmpty();
    assertThat(theme.report())
        .contains(
            "content/site.yaml:1:8: error: there is no theme «habour» [unknown-theme]",
            "    help: did you mean «harbour»?");
  }

  @Test
  void aThemeCannotBeAPath() {
    TestTheme theme = new TestTheme(project.resolve("inner")).file("own/theme.yaml", "name: x\n");
    assertThat(List.of("../outer", "/etc", ".", "..", "", "own/templates"))
        .allSatisfy(name -> assertThat(theme.load(name)).isEmpty());
  }

  @Test
  void themesAreLaidOverEachOtherFileByFile() {
    TestTheme theme =
        new TestTheme(project)
            .file("own/theme.yaml", "name: Own\nextends: base\n")
            .file("own/templates/x.ftlt", "own x, <#include 'y.ftlt'>")
            .file("base/templates/x.ftlt", "base x")
            .file("base/templates/y.ftlt", "base y");
    assertThat(theme.render("x.ftlt")).hasValue("own x, base y");
    assertThat(theme.own().hasTemplate("y.ftlt")).isTrue();
    assertThat(theme.own().hasTemplate("page-about.ftlh")).isFalse();
  }

  @Test
  void aThemeThatExtendsItselfIsAProblem() {
    TestTheme theme =
        new TestTheme(project)
            .file("own/theme.yaml", "extends: base\n")
            .file("base/theme.yaml", "extends: own\n");
    assertThat(theme.load("own")).isEmpty();
    assertThat(theme.report().get(0))
        .isEqualTo("themes/base/theme.yaml:1:10: error: there is no theme «own» [unknown-theme]");
  }

  @Test
  void settingsAreCheckedByType() {
    TestTheme theme =
        withSettings()
            .setting("colours.accent", "red", 3)
            .setting("colours.acent", "#fff", 4)
            .setting("density", "wide", 5)
            .setting("columns", "three", 6)
            .setting("beside", "yes", 7)
            .setting("logo", "logo.png", 8);
    assertThat(theme.load("own")).isEmpty();
    assertThat(theme.report())
        .containsSequence(
            "content/site.yaml:3:5: error: «red» is not a value for «colours.accent»"
                + " [invalid-value]",
            "    help: write a colour such as \"#0a6b5c\"",
            "content/site.yaml:4:3: error: the theme has no setting «colours.acent»"
                + " [unknown-setting]",
            "    help: did you mean «colours.accent»?")
        .contains(
            "content/site.yaml:5:5: error: «wide» is not a value for «density» [invalid-value]",
            "    help: write calm, tight",
            "content/site.yaml:6:5: error: «three» is not a value for «columns» [invalid-value]",
            "content/site.yaml:7:5: error: «yes» is not a value for «beside» [invalid-value]",
            "content/site.yaml:8:5: error: the theme has no asset «logo.png» [missing-asset]",
            "    help: did you mean «logo.svg»?");
  }

  @Test
  void settingsReachTemplates() {
    TestTheme theme =
        withSettings()
            .setting("colours.accent", "#0A6B5C", 3)
            .setting("logo", "logo.svg", 4)
            .file(
                "own/templates/x.ftlt",
                "${setting('colours.accent')} ${setting('columns') + 1} ${setting('density')}"
                    + " ${setting('beside')?then('beside', 'below')} ${setting('logo')}");
    assertThat(theme.render("x.ftlt"))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .matches("#0a6b5c 4 calm beside /news/assets/logo\\.[0-9a-f]{8}\\.svg"));
  }

  private TestTheme withSettings() {
    return new TestTheme(project)
        .file("own/assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .file(
            "own/theme.yaml",
            """
            name: Own
            settings:
              colours.accent: {type: colour, default: "#123", description: Links}
              density: {type: choice, choices: [calm, tight], default: calm}
              columns: {type: number, default: 3}
              beside: {type: boolean, default: true}
              logo: {type: picture}
            """);
  }

  @Test
  void mistakesInTheManifestHavePlaces() {
    TestTheme theme =
        new TestTheme(project)
            .file(
                "own/theme.yaml",
                """
                nmae: Own
                settings:
                  a: {type: color, default: "#fff"}
                  b: {type: colour, default: white}
                  c: {default: x}
                  d: {type: choice, choices: x, default: x}
                  e: text
                """);
    assertThat(theme.load("own")).isEmpty();
    assertThat(theme.report().stream().filter(line -> line.startsWith("themes/")))
        .containsExactly(
            "themes/own/theme.yaml:1:1: error: unknown key «nmae» [unknown-key]",
            "themes/own/theme.yaml:3:13: error: «color» is not a value for «a.type»"
                + " [invalid-value]",
            "themes/own/theme.yaml:4:30: error: «white» is not a value for «b.default»"
                + " [invalid-value]",
            "themes/own/theme.yaml:5:6: error: «type» is missing [missing-key]",
            "themes/own/theme.yaml:6:30: error: «d.choices» must be a list, not a text"
                + " [wrong-type]",
            "themes/own/theme.yaml:6:42: error: «x» is not a value for «d.default»"
                + " [invalid-value]",
            "themes/own/theme.yaml:7:6: error: «e» must be a group of keys, not a text [wrong-type]");
  }

  @Test
  void messagesAreCheckedInBothLanguages() {
    TestTheme theme =
        new TestTheme(project)
            .file(
                "own/messages/ar.properties",
                "title.archive = هنا\nown.only = هنا\nown.bad = هنا\nown.unused = هنا\nown.made.a = هنا\n")
            .file(
                "own/messages/en.properties",
                "own.bad = {n, plural, other\nown.unused = here\nown.made.a = here\n")
            .file(
                "own/templates/x.ftlt",
                "${msg('own.only')}${msg('own.bad')}${msg('own.made.' + 'a')}");
    assertThat(theme.load("own")).isEmpty();
    assertThat(theme.report().stream().filter(line -> line.startsWith("themes/")))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "themes/own/messages/ar.properties:2:1: error: there is no English text for"
                            + " «own.only» [missing-message]"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "themes/own/messages/ar.properties:4:1: warning: no template uses the text"
                            + " «own.unused» [unused-message]"),
            line ->
                assertThat(line)
                    .startsWith(
                        "themes/own/messages/en.properties:1:1: error: «own.bad» is not a valid"
                            + " message: "),
            line ->
                assertThat(line)
                    .startsWith(
                        "themes/own/messages/en.properties:2:1: warning: no template uses"));
  }

  @Test
  void assetsAreNamedByTheirContentAndStyleSheetsFollow() {
    TestTheme theme =
        new TestTheme(project)
            .file("own/assets/fonts/a.woff2", "font")
            .file("own/assets/css/x.css", "@import 'y.css'; a{src:url(\"../fonts/a.woff2?v#i\")}")
            .file("own/assets/css/y.css", "/* url(no.png) */ b{background:url(data:,x)}")
            .file(
                "own/assets/css/z.css.ftlt", "<#include '_c.css.ftlt'>i{src:url(../fonts/a.woff2)}")
            .file("own/assets/css/_c.css.ftlt", "${1 + 1}");
    String before = text(theme, "/assets/css/x.");
    assertThat(before)
        .matches(
            "@import 'y\\.[0-9a-f]{8}\\.css'; a\\{src:url\\(\"\\.\\./fonts/a\\.[0-9a-f]{8}\\.woff2"
                + "\\?v#i\"\\)\\}");
    assertThat(text(theme, "/assets/css/z.")).startsWith("2i{src:url(../fonts/a.");
    String name = name(theme, "/assets/css/x.");
    theme.file("own/assets/css/y.css", "b{}");
    assertThat(name(theme, "/assets/css/x.")).isNotEqualTo(name);
  }

  @Test
  void theStyleSheetLosesWhatBrowsersSkipButInTextsAndComments() {
    TestTheme theme =
        new TestTheme(project)
            .file(
                "own/assets/css/_own.css.ftlt",
                """
                /* it's: a; */
                .x > p ,
                .y :is(a, b) {
                  content: "a: b, {c} ; 'd'";
                  margin: calc(1em - 2px) ;
                }
                """);
    assertThat(text(theme, "/assets/css/main."))
        .endsWith(
            """
            }/* it's: a; */
            .x > p,.y :is(a,b){content:"a: b, {c} ; 'd'";margin:calc(1em - 2px)}
            """);
  }

  @Test
  void aStyleSheetThatLoadsNothingIsAProblemAtItsPlace() {
    TestTheme theme =
        new TestTheme(project)
            .file("own/assets/css/x.css", "a{}\n  b{src:url(../fonts/b.woff)}")
            .file("own/assets/css/y.css", "a{src:url(../../../etc/passwd)}")
            .file("own/assets/fonts/b.woff2", "font");
    assertThat(theme.load("own")).isEmpty();
    assertThat(theme.report())
        .containsExactly(
            "themes/own/assets/css/x.css:2:13: error: the theme has no asset «../fonts/b.woff»"
                + " [missing-asset]",
            "    help: did you mean «fonts/b.woff2»?",
            "themes/own/assets/css/y.css:1:11: error: the theme has no asset"
                + " «../../../etc/passwd» [missing-asset]",
            "    help: assets are the files below assets/ of the theme; a path with a leading / is a"
                + " file of content/static");
  }

  @Test
  void aModuleThatIsNotThereIsAProblemAtItsPlace() {
    TestTheme theme =
        new TestTheme(project)
            .file("own/assets/js/tide.js", "// Tides.\nimport { wind } from \"./wint.js\";")
            .file("own/assets/js/wind.js", "export const wind = 1;");
    assertThat(theme.load("own")).isEmpty();
    assertThat(theme.report())
        .containsExactly(
            "themes/own/assets/js/tide.js:2:23: error: the theme has no asset «./wint.js»"
                + " [missing-asset]",
            "    help: did you mean «js/wind.js»?");
  }

  @Test
  void symbolicLinksThatLeadOutAreNotRead() throws IOException {
    TestTheme theme = new TestTheme(project).file("own/assets/a.txt", "a");
    Path secret = Files.writeString(project.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(theme.folder().resolve("own/assets/b.txt"), secret);
    Files.createSymbolicLink(theme.folder().resolve("own/assets/c.txt"), Path.of("a.txt"));
    assertThat(theme.load("own")).isEmpty();
    assertThat(theme.report().get(0))
        .startsWith("themes/own/assets/b.txt: error: «b.txt» is a symbolic link");
  }

  @Test
  void aTemplateThatIsNotUtf8IsAProblem() throws IOException {
    TestTheme theme = new TestTheme(project).file("own/templates/a.ftlh", "");
    Files.write(theme.folder().resolve("own/templates/a.ftlh"), new byte[] {(byte) 0xe9, 'a'});
    assertThat(theme.load("own")).isEmpty();
    assertThat(theme.report())
        .contains("themes/own/templates/a.ftlh:1:1: error: the file is not UTF-8 [invalid-utf8]");
  }

  private static String name(TestTheme theme, String prefix) {
    return asset(theme, prefix).route().path();
  }

  private static String text(TestTheme theme, String prefix) {
    return new String(asset(theme, prefix).bytes(), StandardCharsets.UTF_8);
  }

  private static ThemeAsset asset(TestTheme theme, String prefix) {
    Optional<ThemeAsset> found =
        theme.own().assets().stream()
            .filter(asset -> asset.route().path().startsWith(prefix))
            .findFirst();
    return found.orElseThrow();
  }
}
