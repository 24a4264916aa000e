package org.mujaz.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** What strangers put into files that somebody imports. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileOriginsTest {

  private static final String ITEM =
      "<item><title>%s</title><guid>1</guid><link>https://x.example/1</link>"
          + "<pubDate>Thu, 19 Oct 2017 05:30:00 GMT</pubDate><description>%s</description></item>";

  @TempDir private Path base;
  private TestSite site = TestSite.in(Path.of(""));

  @BeforeEach
  void aSite() {
    site = TestSite.in(base.resolve("project")).with(TestSite.SITE_YAML);
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>X</title>" + items + "</channel></rss>";
  }

  private TestImport feed(String xml) {
    return TestImport.of(site.with("feed.xml", xml), "feed.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
            + " \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d"
            + " \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>",
        "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\">",
        "<!DOCTYPE rss [<!ENTITY d SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]>",
      })
  void noDocumentTypeIsReadAndNoEntityOpened(String doctype) {
    TestImport done = feed(doctype + rss(ITEM.formatted("A", "&d;")));

    assertThat(done.files()).isEmpty();
    assertThat(done.report())
        .singleElement()
        .asString()
        .contains("it has a document type")
        .endsWith("[unreadable-origin]");
  }

  @Test
  void depthAndLengthAreLimited() {
    assertThat(feed(rss("<item>" + "<x>".repeat(100_000))).report())
        .singleElement()
        .asString()
        .contains("nested too deeply");
    assertThat(feed(rss(ITEM.formatted("A", "x".repeat(9 << 20)))).report())
        .singleElement()
        .asString()
        .contains("more than 8388608 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0008", "&#x1;", "&nbsp;", "<", "\uD800", "]]>", "<a:b/>"})
  void brokenXmlIsAProblemAtItsPlace(String piece) {
    TestImport done = feed(rss(ITEM.formatted("A", "text " + piece + " text")));

    assertThat(done.report()).allSatisfy(line -> assertThat(line).contains("feed.xml:1"));
    assertThat(done.report().isEmpty()).isEqualTo(!done.files().isEmpty());
  }

  @Test
  void everyCutOffFileIsToldOrRead() {
    String whole = rss(ITEM.formatted("عنوان", "&lt;p&gt;نص&lt;/p&gt;"));
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    for (int length = 20; length < bytes.length; length += 7) {
      byte[] cut = new byte[length];
      System.arraycopy(bytes, 0, cut, 0, length);
      TestImport done = TestImport.of(site.with("feed.xml", cut), "feed.xml");
      assertThat(done.result().problems().hasErrors()).as("%s bytes", length).isTrue();
    }
  }

  @Test
  void titlesAndNamesCanDoNoHarm() {
    String evil =
        "../../evil\u202E \": {x: y} # - [z] &amp;lt;script&amp;gt; --- %2e%2e/ \\ 'q' yes: *a"
            + " &amp;b !c";
    TestImport done =
        feed(rss(ITEM.formatted(evil, "---\nkey: value\n---\n\n{{&lt; x >}} ${y} &lt;#z&gt;")));

    assertThat(done.report()).isEmpty();
    assertThat(done.files()).hasSize(1);
    assertThat(done.files().keySet()).allMatch(name -> name.matches("stories/2017/[^/]+/en\\.md"));
    assertThat(TestBuild.of(site).report()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://.x.example/1",
        "https://x.example:123456/",
        "https://a@x.example/",
        "mailto:a@x.example",
        "page/1",
      })
  void whatIsNoAddressOfAnOriginalIsTold(String link) {
    TestImport done = feed(rss(ITEM.formatted("A", "text").replace("https://x.example/1", link)));

    assertThat(done.report())
        .containsExactly(
            "feed.xml:1: warning: not imported: the address «%s» of the original, which is no web address [not-carried-over]"
                .formatted(link));
    assertThat(done.files()).hasSize(1);
    assertThat(TestBuild.of(site).report()).isEmpty();
  }

  @Test
  void aFormerAddressThatLeadsOutOfTheSiteIsTold() {
    String item =
        "<item><title>A</title><link>https://x.example/../../etc/x/</link><guid>1</guid>"
            + "<content:encoded>text</content:encoded><wp:post_id>1</wp:post_id>"
            + "<wp:post_date_gmt>2017-10-19 05:30:00</wp:post_date_gmt><wp:post_name>a</wp:post_name>"
            + "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>";
    String export =
        rss("<language>en</language><wp:wxr_version>1.2</wp:wxr_version>" + item)
            .replace(
                "<rss",
                "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\""
                    + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"");

    TestImport done = feed(export);

    assertThat(done.report())
        .containsExactly(
            "feed.xml:1: warning: not imported: the former address «/../../etc/x/», at which no file can stand [not-carried-over]");
    assertThat(done.files()).hasSize(1);
    assertThat(TestBuild.of(site).report()).isEmpty();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private TestImport withUploads(String archive, String picture) {
    site.with(
        "feed.xml", rss(ITEM.formatted("A", "text &lt;img src='" + picture + "' alt='x'&gt;")));
    ImportRequest plain = TestImport.request(site, "feed.xml");
    return TestImport.of(
        site,
        new ImportRequest(
            plain.baseFolder(),
            plain.contentFolder(),
            plain.from(),
            plain.format(),
            plain.language(),
            Optional.of(site.path(archive)),
            plain.dates(),
            Instant.EPOCH,
            false,
            false));
  }

  @Test
  void anEntryOfAnArchiveIsCopiedBesideItsText() throws IOException {
    site.with("up.zip", zip("uploads/2017/a b.PNG", new byte[] {1, 2}));

    TestImport done = withUploads("up.zip", "/wp-content/uploads/2017/a%20b-300x200.PNG");

    assertThat(done.files()).containsKey("stories/2017/2017-10-19-a/a-b.png");
    assertThat(done.report()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.png",
        "/etc/evil.png",
        "C:\\evil.png",
        "a/../../evil.png",
        "..\\evil.png"
      })
  void anEntryWhoseNameLeadsOutIsNotRead(String name) throws IOException {
    site.with("up.zip", zip(name, new byte[] {1}));

    TestImport done = withUploads("up.zip", name.replace("\\", "/"));

    assertThat(done.files()).containsOnlyKeys("stories/2017/2017-10-19-a/en.md");
    assertThat(done.report()).anyMatch(line -> line.contains("leads out of the archive"));
    assertThat(base.resolve("evil.png")).doesNotExist();
  }

  @Test
  void whatUnfoldsWithoutEndIsNotUnfolded() throws IOException {
    site.with("up.zip", zip("bomb.png", new byte[200 << 20]));

    TestImport done = withUploads("up.zip", "bomb.png");

    assertThat(done.report())
        .anyMatch(line -> line.contains("«bomb.png» unfolds to far more than it should"));
    assertThat(done.files()).containsOnlyKeys("stories/2017/2017-10-19-a/en.md");
  }

  @Test
  void whatIsNoArchiveIsTold() {
    site.with("up.zip", "PK but no archive");

    assertThat(withUploads("up.zip", "x.png").report())
        .contains(
            "up.zip: error: nothing more can be read: it is no zip archive [unreadable-origin]");
  }

  @Test
  void anArchiveThatEndsWithinItsLastRecordIsToldToBeNone() throws IOException {
    byte[] archive = zip("x.png", new byte[] {1});
    archive[archive.length - 2] = 1;
    site.with("up.zip", archive);

    assertThat(withUploads("up.zip", "x.png").report())
        .contains(
            "up.zip: error: nothing more can be read: it is no zip archive [unreadable-origin]");
  }

  @Test
  void noFileOutsideOfTheFolderIsCopied() throws IOException {
    Files.write(base.resolve("secret.png"), new byte[] {1});
    Files.createDirectories(site.path("up"));
    Files.createSymbolicLink(site.path("up/link.png"), base.resolve("secret.png"));

    assertThat(withUploads("up", "link.png").files())
        .containsOnlyKeys("stories/2017/2017-10-19-a/en.md");
    assertThat(withUploads("up", "../../secret.png").files())
        .containsOnlyKeys("stories/2017/2017-10-19-a/en.md");
  }

  @Test
  void nothingIsWrittenThroughALinkInTheContentFolder() throws IOException {
    Path outside = Files.createDirectories(base.resolve("outside"));
    Files.createSymbolicLink(site.path("content/stories"), outside);

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> feed(rss(ITEM.formatted("A", "text")))))
        .isInstanceOf(java.io.UncheckedIOException.class);
    assertThat(outside).isEmptyDirectory();
  }
}
