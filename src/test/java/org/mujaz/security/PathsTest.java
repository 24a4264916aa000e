package org.mujaz.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.problem.Problem;

/** No text, name, setting or link makes a build read or write outside of its folders. */
@Timeout(60)
final class PathsTest {

  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><title>SECRET</title></svg>";

  /** A line of front matter, or of a body, each in a story of its own; and how it is refused. */
  private static final String TEXTS =
      """
      slug: ../../x | invalid-slug
      slug: .. | invalid-slug
      slug: a/b | invalid-slug
      slug: /etc/x | invalid-slug
      slug: ..%2f..%2fx | invalid-slug
      slug: '..\\..\\x' | invalid-slug
      slug: 'C:x' | invalid-slug
      slug: .git | invalid-slug
      slug: con | invalid-slug
      aliases: ../x | invalid-alias
      aliases: /../../x | invalid-alias
      aliases: /ar/../../x | invalid-alias
      aliases: /ar/%2e%2e/%2e%2e/x | invalid-alias
      aliases: /ar/..%2f..%2fx | invalid-alias
      aliases: '/ar\\..\\..\\x' | invalid-alias
      aliases: /.git/hooks/post-checkout | invalid-alias
      aliases: //a.example/x | invalid-alias
      aliases: file:///etc/x | invalid-alias
      aliases: /C:/x | invalid-alias
      aliases: /ar/con/ | invalid-alias
      aliases: /.mujaz-files | invalid-alias
      image: ../../../../secret.svg | missing-picture
      image: ../../../../../../../../../../etc/hostname | missing-picture
      image: /etc/hostname | missing-picture
      image: file:///etc/hostname | remote-picture
      image: '..\\..\\..\\..\\secret.svg' | missing-picture
      image: ..%2f..%2f..%2f..%2fsecret.svg | missing-picture
      image: ../../site.yaml | missing-picture
      section: ../politics | unknown-section
      [x](../../../../secret.md) | broken-link
      [x](../../../../secret.svg) | broken-link
      [x](..%2f..%2f..%2f..%2fsecret.md) | broken-link
      [x](../../site.yaml) | broken-link
      [x](file:///etc/hostname) | unsafe-link
      [x](story:../../../../secret) | broken-link
      [x](page:../secret) | broken-link
      [x](section:../politics) | broken-link
      ![x](../../../../secret.svg) | missing-picture
      ![x](file:///etc/hostname) | remote-picture
      ![x](//a.example/x.svg) | remote-picture
      <img src="../../../../secret.svg" alt="x"> | missing-picture
      <a href="../../../../secret.md">x</a> | broken-link
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private TestSite site;

  @BeforeEach
  void writeASiteBesideASecret() throws IOException {
    Files.writeString(folder.resolve("secret.md"), "SECRET");
    Files.writeString(folder.resolve("secret.svg"), DRAWING);
    Files.writeString(folder.resolve("secret.yaml"), "SECRET");
    site =
        TestSite.in(folder.resolve("project"))
            .with(TestSite.SITE_YAML)
            .with("content/stories/2026-11-20-good/ar.md", "# عنوان\n\nنص\n");
  }

  /** Builds and looks at what is outside of the project. */
  private TestBuild build() {
    TestBuild build = TestBuild.of(site);
    Map<String, byte[]> files = TestBuild.files(folder);
    assertThat(files.keySet())
        .filteredOn(name -> !name.startsWith("project/"))
        .containsExactly("secret.md", "secret.svg", "secret.yaml");
    assertThat(build.files()).isEmpty();
    assertThat(build.report()).doesNotContain("SECRET");
    return build;
  }

  private static List<String> codes(TestBuild build, String path) {
    return build.result().problems().sorted().stream()
        .filter(problem -> problem.location().path().value().equals(path))
        .map(Problem::code)
        .map(code -> code.id())
        .toList();
  }

  @Test
  void noTextLeadsOut() {
    Stream<String> tooLong =
        Stream.of("x".repeat(256), "\u0627".repeat(128), "x/".repeat(1100))
            .map(name -> "aliases: /" + name + "/ | invalid-alias");
    List<String> cases = Stream.concat(TEXTS.lines(), tooLong).toList();
    for (int i = 0; i < cases.size(); i++) {
      String line = cases.get(i).substring(0, cases.get(i).lastIndexOf(" | "));
      boolean key = line.matches("[a-z]+: .*");
      site.with(
          "content/stories/2026-11-20-c" + i + "/ar.md",
          key ? "---\n" + line + "\n---\n# عنوان\n\nنص\n" : "# عنوان\n\n" + line + "\n");
    }

    TestBuild build = build();

    List<String> otherwise = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      String code = cases.get(i).substring(cases.get(i).lastIndexOf(" | ") + 3);
      List<String> found = codes(build, "content/stories/2026-11-20-c" + i + "/ar.md");
      if (!found.contains(code)) {
        otherwise.add(cases.get(i) + " but " + found);
      }
    }
    assertThat(otherwise).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theme: ../secret | invalid-value",
        "theme: .. | invalid-value",
        "theme: /etc | invalid-value",
        "tags: [{id: ../x, name: x}] | invalid-value",
        "authors: [{id: /x, name: x}] | invalid-value",
        "sources: [{id: 'a/../x', name: x}] | invalid-value",
        "policies: {ethics: ../x} | invalid-value",
        "menu: ['page:../x'] | unknown-page",
        "tags: [{id: LONG, name: x}] | invalid-value",
        "indexNow: ../../../x | invalid-value",
        "indexNow: '..%2f..%2fxxxx' | invalid-value",
      })
  void noSettingLeadsOut(String line, String code) {
    site.with(TestSite.SITE_YAML + line.replace("LONG", "x".repeat(201)) + "\n");

    assertThat(codes(build(), "content/site.yaml")).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theme.yaml | extends: ../../.. | unknown-theme",
        "theme.yaml | extends: /etc | unknown-theme",
        "assets/css/x.css | a { background: url(../../../../../secret.svg) } | missing-asset",
        "assets/css/x.css | @import '../../../../../secret.svg'; | missing-asset",
        "assets/css/x.css | a { background: url(%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.svg) } | missing-asset",
        "assets/js/x.js | import '../../../../../secret.svg'; | missing-asset",
        "templates/404.ftlh | ${asset('../../../../secret.svg')} | missing-asset",
        "templates/404.ftlh | ${asset('/etc/hostname')} | missing-asset",
        "templates/404.ftlh | <#include '../../../../secret.md'> | template-failed",
      })
  void noThemeLeadsOut(String file, String text, String code) {
    site.with(TestSite.SITE_YAML + "theme: own\n").with("themes/own/" + file, text + "\n");

    assertThat(codes(build(), "themes/own/" + file)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "content/stories/2026-11-20-good/en.md, secret.md",
    "content/stories/2026-11-20-good.yaml, secret.yaml",
    "content/stories/2026-11-20-good/p.svg, secret.svg",
    "content/stories/all, ''",
    "content/pages/about/ar.md, secret.md",
    "content/pages/all, ''",
    "content/static/secret.md, secret.md",
    "content/static/all, ''",
    "content/site.yaml, secret.yaml",
    "content/stories/2026-11-20-good/loop, project/content/../../../project/content/../..",
    "themes/own/assets/secret.svg, secret.svg",
    "themes/own/theme.yaml, secret.yaml",
    "themes/own/templates/404.ftlh, secret.md",
  })
  void noSymbolicLinkLeadsOut(String link, String target) throws IOException {
    site.with(TestSite.SITE_YAML + "theme: own\n")
        .with("themes/own/theme.yaml", "extends: mujaz\n");
    Path place = site.path(link);
    Files.createDirectories(place.getParent());
    Files.deleteIfExists(place);
    Files.createSymbolicLink(place, folder.resolve(target));

    assertThat(codes(build(), link)).contains("link-outside");
  }
}
