package org.mujaz.importer.wordpress;

import java.util.Optional;
import org.mujaz.importer.origin.ImportedPicture;
import org.mujaz.markdown.conversion.HtmlToMarkdown;

/**
 * A file of the media library.
 *
 * @param url where the site has it
 * @param alt what a picture shows
 * @param caption below it
 */
record Attachment(String url, String alt, String caption) {

  static Attachment of(WpItem item) {
    String url = item.field("wp:attachment_url");
    return new Attachment(
        url.isEmpty() ? item.field("guid") : url,
        HtmlToMarkdown.text(item.metaOf("_wp_attachment_image_alt").orElse("")),
        HtmlToMarkdown.text(item.field("excerpt:encoded")));
  }

  /** The picture on top of a text. */
  ImportedPicture picture() {
    return new ImportedPicture(
        url,
        Optional.of(alt).filter(text -> !text.isBlank()),
        Optional.of(caption).filter(text -> !text.isBlank()));
  }
}
