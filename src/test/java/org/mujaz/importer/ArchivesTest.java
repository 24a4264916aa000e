package org.mujaz.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;

/** Exports as people download them: in parts, and in archives. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ArchivesTest {

  private static final String PART =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
      <channel><link>https://old.example</link>
      %s</channel></rss>
      """;

  private static final String AUTHOR =
      "<wp:author><wp:author_login>lh</wp:author_login>"
          + "<wp:author_display_name>Layan Haddad</wp:author_display_name></wp:author>\n";

  @TempDir private Path base;
  private TestSite site = TestSite.in(Path.of(""));
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  @BeforeEach
  void aSite() {
    site = TestSite.in(base.resolve("project")).with(TestSite.SITE_YAML);
  }

  private static String post(int id, String language, String text) {
    return """
    <item><title>%s</title><link>https://old.example/%s/ferry/</link><dc:creator>lh</dc:creator>
    <guid>https://old.example/?p=%d</guid><content:encoded><![CDATA[<p>%s</p>]]></content:encoded>
    <wp:post_id>%d</wp:post_id><wp:post_date_gmt>2024-05-06 04:00:00</wp:post_date_gmt>
    <wp:post_name>ferry</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
    <category domain="language" nicename="%s">x</category>
    <category domain="post_translations" nicename="pll_1">x</category></item>
    """
        .formatted("ar".equals(language) ? "العبارة" : "Ferry", language, id, text, id, language);
  }

  private ArchivesTest entry(String name, String text) {
    entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private TestImport unpacked() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return TestImport.of(site.with("old.zip", bytes.toByteArray()), "old.zip");
  }

  private static String first() {
    return PART.formatted(post(1, "ar", "عادت <a href=\"/en/ferry/\">العبارة</a>."));
  }

  private static String second() {
    return PART.formatted(AUTHOR + post(2, "en", "The ferry is back."));
  }

  @Test
  void authorsPairsAndLinksGoAcrossTheParts() {
    site.with("old/part-1.xml", first()).with("old/part-2.xml", second());

    TestImport done = TestImport.of(site, "old");

    assertThat(done.report()).isEmpty();
    assertThat(done.result().format()).isEqualTo(Format.WORDPRESS);
    String folder = "stories/2024/2024-05-06-ferry/";
    assertThat(done.files())
        .containsOnlyKeys(folder + "ar.md", folder + "en.md", folder + "story.yaml");
    assertThat(done.files().get(folder + "ar.md"))
        .contains("Layan Haddad", "[العبارة](story:2024-05-06-ferry)");
    assertThat(TestImport.of(site, "old").result().written()).isEmpty();
  }

  @Test
  void filesOfTheMediaLibraryAreFoundInOtherParts() {
    String text = "عادت العبارة.</p>[gallery ids=\"8\"]<p>أمس.";
    String thumbnail =
        "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key>"
            + "<wp:meta_value>7</wp:meta_value></wp:postmeta></item>";
    site.with("old/part-1.xml", PART.formatted(post(1, "ar", text).replace("</item>", thumbnail)))
        .with("old/part-2.xml", PART.formatted(attachment(7, "ferry") + attachment(8, "harbour")))
        .with("old/ferry.png", "no picture")
        .with("old/harbour.png", "no picture");

    TestImport done = TestImport.of(site, "old");

    String folder = "stories/2024/2024-05-06-ferry/";
    assertThat(done.files())
        .containsOnlyKeys(folder + "ar.md", folder + "ferry.png", folder + "harbour.png");
    assertThat(done.files().get(folder + "ar.md"))
        .contains("src: ferry.png\n  alt: The ferry\n", "![The harbour](harbour.png)");
    assertThat(done.report()).noneMatch(line -> line.contains("missing-media"));
  }

  private static String attachment(int id, String name) {
    return """
    <item><title>%2$s</title><wp:post_id>%1$d</wp:post_id><wp:post_type>attachment</wp:post_type>
    <wp:attachment_url>https://old.example/%2$s.png</wp:attachment_url>
    <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key>
    <wp:meta_value>The %2$s</wp:meta_value></wp:postmeta></item>
    """
        .formatted(id, name);
  }

  @Test
  void formerAddressesAreFoundInOtherParts() {
    String renamed =
        "<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key>"
            + "<wp:meta_value>boat</wp:meta_value></wp:postmeta></item>";
    site.with("old/part-1.xml", first().replace("/en/ferry/\"", "/en/boat/\""))
        .with("old/part-2.xml", second().replace("</item>", renamed));

    Map<String, String> files = TestImport.of(site, "old").files();

    String folder = "stories/2024/2024-05-06-ferry/";
    assertThat(files.get(folder + "ar.md")).contains("[العبارة](story:2024-05-06-ferry)");
    assertThat(files.get(folder + "en.md")).contains("aliases: [/en/ferry/, /en/boat/]\n");
  }

  @Test
  void itemsOnOneLineAreToldApart() {
    String line = post(1, "ar", "عادت.") + post(1, "ar", "عادت.") + post(2, "en", "Back.");
    site.with("old.xml", PART.formatted(line.replace("\n", " ")));

    TestImport done = TestImport.of(site, "old.xml");

    assertThat(done.report()).singleElement().asString().contains("a second version");
    assertThat(done.files()).hasSize(3);
  }

  @Test
  void whatALaterPartRepeatsIsToldAndWrittenOnce() {
    site.with("old/part-1.xml", first()).with("old/part-2.xml", first().replace("عادت", "رجعت"));

    TestImport done = TestImport.of(site, "old");

    assertThat(done.report())
        .singleElement()
        .asString()
        .startsWith("old/part-2.xml:5: warning: not imported: «العبارة», a second version");
    assertThat(done.files().get("stories/2024/2024-05-06-ferry/ar.md")).contains("عادت");
  }

  @Test
  void aBrokenPartIsToldAndTheOthersAreRead() {
    site.with("old/part-1.xml", first().substring(0, 500)).with("old/part-2.xml", second());

    TestImport done = TestImport.of(site, "old");

    assertThat(done.report())
        .singleElement()
        .asString()
        .startsWith("old/part-1.xml:")
        .endsWith("[unreadable-origin]");
    assertThat(done.files()).containsKey("stories/2024/2024-05-06-ferry/en.md");
  }

  @Test
  void xmlOfAnotherKindAmongThePartsIsTold() {
    site.with("old/part.xml", second()).with("old/feed.xml", "<rss/>");

    assertThat(TestImport.of(site, "old").report())
        .containsExactly(
            "old/feed.xml: warning: not imported: «feed.xml», a file of another kind"
                + " [not-carried-over]");
  }

  @Test
  void anArchiveOfPartsIsImportedAsItsFolder() {
    TestImport done =
        entry("export/part-1.xml", first())
            .entry("export/part-2.xml", second())
            .entry("__MACOSX/export/._part-1.xml", "x")
            .unpacked();

    assertThat(done.report()).isEmpty();
    assertThat(done.files()).hasSize(3);
    assertThat(unpacked().result().written()).as("again").isEmpty();
  }

  @Test
  void anArchiveOfAProjectIsImportedWithItsPictures() {
    TestImport done =
        entry("blog/hugo.toml", "baseURL = 'https://old.example/'\n")
            .entry("blog/static/rig.png", "no picture")
            .entry(
                "blog/content/news/oil.en.md",
                "+++\ntitle = 'Oil'\ndate = 2024-05-06\n+++\n![Rig](/rig.png)\n")
            .unpacked();

    assertThat(done.result().format()).isEqualTo(Format.HUGO);
    assertThat(done.files())
        .containsKeys("stories/2024/2024-05-06-oil/en.md", "stories/2024/2024-05-06-oil/rig.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil.xml", "/tmp/evil.xml", "C:/evil.xml", "a/../../evil.xml", "..\\evil.xml"})
  void anEntryThatLeadsElsewhereIsToldAndNotUnpacked(String name) {
    assertIsToldAndNotUnpacked(name, "whose name leads out of the archive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"./evil.xml", "a//evil.xml", "part.xml/evil.xml"})
  void anEntryThatNoFileCanBeIsToldAndNotUnpacked(String name) {
    assertIsToldAndNotUnpacked(name, "of whose name no file can be made");
  }

  private void assertIsToldAndNotUnpacked(String name, String reason) {
    TestImport done = entry("part.xml", second()).entry(name, first()).unpacked();

    assertThat(done.report())
        .containsExactly(
            "old.zip: warning: not imported: the entry «"
                + name
                + "», "
                + reason
                + " [not-carried-over]");
    assertThat(done.files()).containsOnlyKeys("stories/2024/2024-05-06-ferry/en.md");
    assertThat(base.resolve("evil.xml")).doesNotExist();
  }

  @Test
  void anEntryWithANameThatNoSystemTakesIsTold() {
    TestImport done = entry("part.xml", second()).entry("x".repeat(300) + ".xml", "x").unpacked();

    assertThat(done.report()).singleElement().asString().contains("[not-carried-over]");
    assertThat(done.files()).hasSize(1);
  }

  @Test
  void anArchiveThatEndsBeforeItsEntryIsToldAndTheOthersAreRead() {
    entry("part.xml", second()).entry("z.xml", first()).unpacked();
    site.with("old.zip", endingEarly(bytesOf("project/old.zip")));
    TestSite other = TestSite.in(base.resolve("other"));
    other.with("old.zip", bytesOf("project/old.zip"));

    TestImport done = TestImport.of(other, "old.zip");

    assertThat(done.report())
        .containsExactly(
            "old.zip: error: nothing more can be read: the entry «z.xml» is damaged"
                + " [unreadable-origin]");
    assertThat(done.files()).hasSize(1);
  }

  @Test
  void anArchiveOfWhichNothingCanBeReadIsTold() {
    entry("part.xml", second()).unpacked();
    site.with("old.zip", endingEarly(bytesOf("project/old.zip")));

    assertThatThrownBy(() -> TestImport.of(site, "old.zip"))
        .hasMessage("old.zip: the entry «part.xml» is damaged");
  }

  /** Says of the last entry that it begins behind the end (APPNOTE.TXT, 4.3.12). */
  private static byte[] endingEarly(byte[] archive) {
    archive[lastList(archive) + 44] = 0x7f;
    return archive;
  }

  private byte[] bytesOf(String name) {
    try {
      return Files.readAllBytes(base.resolve(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static int lastList(byte[] archive) {
    int at = archive.length - 4;
    while (archive[at] != 'P' || archive[at + 1] != 'K' || archive[at + 2] != 1) {
      at--;
    }
    return at;
  }

  @Test
  void anArchiveThatUnfoldsWithoutEndIsNotUnfolded() {
    entries.put("part.xml", second().getBytes(StandardCharsets.UTF_8));
    entries.put("bomb.xml", new byte[200 << 20]);

    TestImport done = unpacked();

    assertThat(done.report())
        .anyMatch(line -> line.contains("«bomb.xml» unfolds to far more than it should"));
    assertThat(done.result().problems().hasErrors()).isTrue();
  }

  @Test
  void hugeListsAndAttributesAreReadInTime() {
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      terms.append("<wp:category><wp:category_nicename>c").append(i);
      terms.append("</wp:category_nicename></wp:category>\n");
    }
    terms.append("<x y=\"").append("z".repeat(9 << 20)).append("\"/>");
    site.with("old.xml", PART.formatted(terms + post(2, "en", "The ferry is back.")));

    TestImport done = TestImport.of(site, "old.xml");

    assertThat(done.report()).isEmpty();
    assertThat(done.files()).hasSize(1);
  }

  @Test
  void bytesThatAreNoUtf8AreTold() {
    byte[] export = second().getBytes(StandardCharsets.UTF_8);
    export[second().indexOf("The ferry")] = (byte) 0xc3;
    TestImport done = TestImport.of(site.with("old.xml", export), "old.xml");

    assertThat(done.report()).singleElement().asString().endsWith("[unreadable-origin]");
    assertThat(done.files()).isEmpty();
  }
}
