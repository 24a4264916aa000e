package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** Which pages a build makes again, told by what it does to a file that it takes for its own. */
final class KeptPagesTest {

  private static final String PAGE = "site/en/2026/11/20/harbour/index.html";

  @TempDir private Path base;

  private TestSite site;

  @BeforeEach
  void build() {
    site =
        TestSite.in(base)
            .with(TestSite.SITE_YAML)
            .with("content/stories/2026-11-20-harbour/en.md", "# The harbour\n\nIt opened.\n")
            .with("content/stories/2026-11-20-bridge/en.md", "# The bridge\n\nIt is closed.\n");
    TestBuild.of(site);
  }

  /** Changes a page so that its state tells nothing. */
  private void forge(String page) throws IOException {
    Path file = site.path(page);
    FileTime time = Files.getLastModifiedTime(file);
    Files.write(file, new byte[(int) Files.size(file)]);
    Files.setLastModifiedTime(file, time);
  }

  private boolean isForged(String page) throws IOException {
    return Files.readAllBytes(site.path(page))[0] == 0;
  }

  @Test
  void aPageOfWhichNothingChangedIsNotEvenRead() throws IOException {
    forge(PAGE);
    TestBuild.of(site);
    assertThat(isForged(PAGE)).isTrue();
  }

  @Test
  void aPageThatShowsNothingOfWhatChangedIsNotEvenRead() throws IOException {
    site.with("content/stories/2026-11-20-bridge/en.md", "# The bridge\n\nIt opened.\n");
    TestBuild.of(site);
    forge(PAGE);
    site.with("content/stories/2026-11-20-bridge/en.md", "# The bridge\n\nIt is open.\n");
    TestBuild.of(site);
    assertThat(isForged(PAGE)).isTrue();
  }

  @Test
  void aSitemapIsMadeAgainOnlyIfItListsSomethingElse() throws IOException {
    forge("site/sitemap.xml");
    site.with("content/stories/2026-11-20-bridge/en.md", "# The tunnel\n\nIt is open.\n");
    TestBuild.of(site);
    assertThat(isForged("site/sitemap.xml")).isTrue();
    site.with("content/stories/2026-11-20-port/en.md", "# The port\n\nIt grows.\n");
    TestBuild.of(site);
    assertThat(TestBuild.of(site).file("sitemap.xml")).contains("/en/2026/11/20/port/");
  }

  @Test
  void whatASitemapListsIsCheckedThoughItIsTheSame() {
    site.with("themes/own/theme.yaml", "name: own\nextends: mujaz\n")
        .with("content/site.yaml", yaml() + "theme: own\n")
        .with("content/pages/about/en.md", "# About\n\nWe are here.\n")
        .with(
            "themes/own/templates/page-about.ftlh",
            """
            <!doctype html>
            <html lang="${page.language}" dir="${page.dir}">
            <title>${page.documentTitle}</title>
            <link rel="canonical" href="${page.canonical}">
            <#list page.alternates as a>
            <link rel="alternate" hreflang="${a.hreflang}" href="${a.url}">
            </#list>
            <#if page.title != "About"><meta name="robots" content="noindex"></#if>
            <h1>${page.title}</h1>
            ${body}
            </html>
            """);
    assertThat(TestBuild.of(site).report()).isEmpty();
    site.with("content/pages/about/en.md", "# Nobody\n\nWe are here.\n");
    assertThat(TestBuild.of(site).report()).contains("[sitemap-mismatch]");
    assertThat(TestBuild.of(site).report()).contains("[sitemap-mismatch]");
    site.with("content/pages/about/en.md", "# About\n\nWe are here.\n");
    assertThat(TestBuild.of(site).report()).isEmpty();
  }

  @Test
  void afterAFirstBuildAPageIsMadeAgainIfItMayShowWhatChanged() throws IOException {
    forge(PAGE);
    site.with("content/stories/2026-11-20-bridge/en.md", "# The bridge\n\nIt is open.\n");
    TestBuild.of(site);
    assertThat(isForged(PAGE)).isFalse();
  }

  @Test
  void aPageThatShowsWhatChangedIsMadeAgain() throws IOException {
    forge(PAGE);
    site.with("content/stories/2026-11-20-bridge/en.md", "# The tunnel\n\nIt is open.\n");
    TestBuild.of(site);
    assertThat(isForged(PAGE)).isFalse();
  }

  @Test
  void aPageThatSomebodyWroteToIsPutRight() throws IOException {
    String before = Files.readString(site.path(PAGE));
    Files.writeString(site.path(PAGE), before.replace("harbour", "HARBOUR"));
    TestBuild.of(site);
    assertThat(site.path(PAGE)).hasContent(before);
  }

  @Test
  void aPageThatWasTouchedOnlyKeepsItsTime() throws IOException {
    FileTime touched = FileTime.from(Instant.parse("2026-11-21T00:00:00Z"));
    Files.setLastModifiedTime(site.path(PAGE), touched);
    TestBuild.of(site);
    assertThat(Files.getLastModifiedTime(site.path(PAGE))).isEqualTo(touched);
  }

  @Test
  void allPagesAreMadeAgainForAnotherThemeOrAddress() throws IOException {
    forge(PAGE);
    site.with("themes/own/theme.yaml", "name: own\nextends: mujaz\n");
    site.with("content/site.yaml", yaml() + "theme: own\n");
    TestBuild.of(site);
    assertThat(isForged(PAGE)).isFalse();
    forge(PAGE);
    site.with("content/site.yaml", yaml().replace("digest.example", "other.example"));
    TestBuild.of(site);
    assertThat(isForged(PAGE)).isFalse();
  }

  @Test
  void allPagesAreMadeAgainByAnotherProgram() throws IOException {
    forge(PAGE);
    BuildRequest request =
        new BuildRequest(
            base,
            site.path("content"),
            site.path("themes"),
            site.path("site"),
            site.path("target/mujaz"),
            TestBuild.CLOCK,
            false,
            1);
    new SiteBuild(request.doneBy("mujaz 2")).run();
    assertThat(isForged(PAGE)).isFalse();
  }

  @Test
  void whatIsWrongWithAPageIsToldInEveryBuild() {
    site.with(
        "content/stories/2026-11-20-port/en.md",
        "# The port\n\n<font color=red>It grows.</font>\n");
    String report = TestBuild.of(site).report();
    assertThat(report).contains("html-removed");
    assertThat(TestBuild.of(site).report()).isEqualTo(report);
  }

  /** Though all that it prints is what the page that stands there has already. */
  @Test
  void aTemplateThatFailsIsToldInEveryBuild() {
    site.with("themes/own/theme.yaml", "name: own\nextends: mujaz\n");
    site.with("content/site.yaml", yaml() + "theme: own\n");
    site.with("themes/own/templates/lib/tools.ftlh", tools("\"\""));
    assertThat(TestBuild.of(site).report()).isEmpty();
    site.with("themes/own/templates/lib/tools.ftlh", tools("msg(\"no\" + kind)"));
    String report = TestBuild.of(site).report();
    assertThat(report).contains("missing-message");
    assertThat(TestBuild.of(site).report()).isEqualTo(report);
  }

  private static String tools(String printed) {
    return "<#macro script></#macro><#macro offers></#macro>"
        + "<#macro tools><#local kind = page.kind>${%s}</#macro>".formatted(printed);
  }

  private static String yaml() {
    return TestSite.SITE_YAML.substring(TestSite.SITE_YAML.indexOf('\n') + 1);
  }
}
