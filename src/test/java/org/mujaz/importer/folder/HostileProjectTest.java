package org.mujaz.importer.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.importer.TestImport;

@Timeout(30)
class HostileProjectTest {

  @TempDir private Path base;

  private static final String TEXT = "---\ntitle: A\ndate: 2017-10-18\n---\nText\n";

  @Test
  void aLinkOutOfTheProjectIsNotFollowed() throws IOException {
    TestSite site = TestSite.in(base).with("secret.md", TEXT).with("secret/b.md", TEXT);
    site.with("old/hugo.toml", "").with("old/content/posts/a.en.md", TEXT);
    Files.createSymbolicLink(site.path("old/content/posts/x.en.md"), site.path("secret.md"));
    Files.createSymbolicLink(site.path("old/content/secret"), site.path("secret"));
    Files.createSymbolicLink(site.path("old/content/loop"), site.path("old/content"));
    TestImport done = TestImport.of(site, "old");
    assertThat(done.files()).containsOnlyKeys("stories/2017/2017-10-18-a/en.md");
    assertThat(done.report())
        .filteredOn(line -> line.contains("[link-outside]") || line.contains("[unknown-file]"))
        .hasSize(3);
  }

  @Test
  void aFolderOfTextsThatIsALinkItselfIsNotReadOutside() throws IOException {
    TestSite site = TestSite.in(base).with("secret/posts/b.en.md", TEXT).with("old/hugo.toml", "");
    Files.createSymbolicLink(site.path("old/content"), site.path("secret"));
    assertThat(TestImport.of(site, "old").files()).isEmpty();
  }

  @Test
  void aSettingLeadsNoWhereOutside() {
    TestSite site = TestSite.in(base).with("secret/b.en.md", TEXT);
    site.with(
        "old/hugo.toml", "contentDir = \"../secret\"\n[languages.en]\ncontentDir = \"/etc\"\n");
    assertThat(TestImport.of(site, "old").files()).isEmpty();
    TestSite other =
        TestSite.in(base.resolve("b")).with("secret/b.md", "title=B\ntype=page\n~~~~~~\n");
    other.with("old/jbake.properties", "content.folder=../secret\n");
    assertThat(TestImport.of(other, "old").files()).isEmpty();
  }

  @Test
  void slugsAndAddressesLeadNowhereOutside() {
    TestSite site = TestSite.in(base).with("old/hugo.toml", "");
    site.with(
        "old/content/posts/a.en.md",
        """
        ---
        title: A
        date: 2017-10-18
        slug: ../../../../etc/passwd
        aliases: [../../../../../x, /../../y/, "C:\\\\z", "/%2e%2e/%2e%2e/w"]
        image: ../../../secret.png
        ---
        ![a](../../../../secret.png) [b](../../../../../../etc/passwd)
        """);
    site.with("secret.png", "no picture");
    TestImport done = TestImport.of(site, "old");
    assertThat(done.files()).containsOnlyKeys("stories/2017/2017-10-18-etc-passwd/en.md");
    assertThat(done.archive()).doesNotContain("..");
  }

  @Test
  void whatIsNotUtf8OrIsHugeIsToldAndTheOthersAreRead() {
    TestSite site = TestSite.in(base).with("old/hugo.toml", "");
    site.with("old/content/posts/a.en.md", TEXT);
    site.with("old/content/posts/b.en.md", new byte[] {'-', '-', '-', '\n', (byte) 0xC3, '\n'});
    site.with("old/content/posts/c.en.md", "---\ntitle: \"" + "x".repeat(2_000_000) + "\"\n---\n");
    site.with("old/content/posts/d.en.md", "+++\na = " + "[".repeat(60_000) + "\n+++\n");
    site.with("old/content/posts/e.en.md", "{\"a\":".repeat(50_000) + "\n}\n");
    site.with("old/content/posts/f.en.md", "x".repeat(5_000_000));
    TestImport done = TestImport.of(site, "old");
    assertThat(done.files()).containsKey("stories/2017/2017-10-18-a/en.md");
    assertThat(done.report().toString())
        .contains(
            "[invalid-utf8]",
            "[yaml-limit]",
            "[invalid-toml]",
            "c.en.md",
            "d.en.md",
            "e.en.md",
            "[file-too-large]");
  }

  @Test
  void marksThatNeverEndCostNoMoreThanOthers() {
    TestSite site = TestSite.in(base.resolve("a")).with("old/_config.yml", "");
    TestSite hugo = TestSite.in(base.resolve("b")).with("old/hugo.toml", "");
    List<String> parts = List.of("{{", "{%", "{{<", "{{< x >}}", "{% raw %}", "{:", "{% comment");
    for (int i = 0; i < parts.size(); i++) {
      String text = "---\ntitle: A\n---\n" + parts.get(i).repeat(20_000);
      site.with("old/p" + i + ".md", text);
      hugo.with("old/content/p" + i + ".en.md", text);
    }
    assertThat(TestImport.of(site, "old").files()).hasSize(parts.size());
    assertThat(TestImport.of(hugo, "old").files()).hasSize(parts.size());
  }

  @Test
  void includedFilesAreNeverRead() {
    TestSite site = TestSite.in(base).with("old/_config.yml", "");
    site.with("old/_includes/a.html", "{% include a.html %}".repeat(100));
    site.with(
        "old/a.md", "---\ntitle: A\n---\n{% include a.html %}{% include /etc/passwd %}\nText\n");
    assertThat(TestImport.of(site, "old").archive()).endsWith("---\n\nText\n");
  }

  @Test
  void wordsOfAnotherSiteCannotBecomeKeys() {
    TestSite site = TestSite.in(base).with("old/hugo.toml", "");
    site.with(
        "old/content/posts/a.en.md",
        "{\"title\": \"A\\n---\\ndraft: false\", \"date\": \"2017-10-18\", \"draft\": true,"
            + " \"tags\": [\"b\\nexpires: 2000-01-01\"]}\nText\n");
    String text = TestImport.of(site, "old").archive();
    assertThat(text).doesNotContain("\nexpires:").doesNotContain("\ndraft: false");
  }
}
