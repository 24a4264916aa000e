package org.mujaz.importer.origin;

import java.util.List;
import org.mujaz.model.Language;
import org.mujaz.source.Location;

/**
 * One version of one story or page.
 *
 * @param place where it begins in the origin
 * @param key what the origin calls it, which stays the same when it is read again: a guid, an
 *     address or a path
 * @param story what versions of one story have in common; two texts of one story in the same
 *     language are not both imported
 * @param kind what becomes of it
 * @param language that it is written in
 * @param facts its metadata
 * @param addresses where links of other texts find it: full addresses or paths
 * @param body what is below the metadata
 */
public record ImportedText(
    Location place,
    String key,
    String story,
    Kind kind,
    Language language,
    ImportedFacts facts,
    List<String> addresses,
    ImportedBody body) {

  /** What a text becomes. */
  public enum Kind {
    /** A story in Markdown. */
    STORY("stories", "md"),
    /** A story in wire text: its body begins with the headline and names the source. */
    WIRE("stories", "txt"),
    /** A standing page. */
    PAGE("pages", "md");

    private final String folder;
    private final String extension;

    Kind(String folder, String extension) {
      this.folder = folder;
      this.extension = extension;
    }

    /** The folder below the content folder. */
    public String folder() {
      return folder;
    }

    /** How the file is named, without the dot. */
    public String extension() {
      return extension;
    }
  }

  /** Copies the list. */
  public ImportedText {
    addresses = List.copyOf(addresses);
  }
}
