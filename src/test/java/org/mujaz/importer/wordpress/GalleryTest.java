package org.mujaz.importer.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.importer.TestImport;

/** Galleries in posts of WordPress. */
final class GalleryTest {

  private static final String EXPORT =
      """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
      xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>
      <item><title>Ferry</title><wp:post_id>4</wp:post_id><wp:post_type>attachment</wp:post_type>
      <wp:attachment_url>https://old.example/ferry.jpg</wp:attachment_url></item>
      <item><title>Ferry</title><wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type>
      <wp:status>publish</wp:status><wp:post_name>ferry</wp:post_name>
      <wp:post_date_gmt>2024-05-06 04:00:00</wp:post_date_gmt>
      <content:encoded><![CDATA[<p>The ferry is back.</p>

      %s]]></content:encoded></item></channel></rss>
      """;

  @TempDir private Path base;

  private List<String> report(String gallery) {
    TestSite site = TestSite.in(base).with(TestSite.SITE_YAML);
    site.with("old.xml", EXPORT.formatted(gallery));
    return TestImport.of(site, "old.xml").report().stream()
        .filter(line -> line.contains("gallery"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[gallery]", "[gallery ids=\"5\"]", "[gallery ids=\"4,5\"]"})
  void picturesThatTheExportDoesNotNameAreToldAtTheirLine(String gallery) {
    assertThat(report(gallery))
        .containsExactly(
            "old.xml:9: warning: not imported: pictures of the gallery «%s» that the export does"
                    .formatted(gallery)
                + " not name [not-carried-over]");
  }

  @Test
  void aGalleryOfPicturesThatItNamesIsWhole() {
    assertThat(report("[gallery ids=\"4\"]")).isEmpty();
  }
}
