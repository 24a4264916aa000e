package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * Both versions of a story.
 *
 * @param versions the two, that of the default language first
 * @param rows what says the same, in order
 */
public record ParallelView(List<Version> versions, List<Row> rows) {

  /**
   * One of the versions.
   *
   * @param language its BCP 47 tag
   * @param dir its direction
   * @param url the article
   * @param title the headline
   * @param standfirst what the editor wrote above the text
   * @param published when
   * @param authors who wrote it
   * @param translators who translated it
   * @param translation what it was translated from
   * @param picture the main picture
   * @param alone how many blocks of it have no counterpart in the other version
   * @param shorter whether it is much shorter than the other version
   */
  public record Version(
      String language,
      String dir,
      String url,
      String title,
      Optional<String> standfirst,
      DateView published,
      List<PersonView> authors,
      List<PersonView> translators,
      Optional<TranslationView> translation,
      Optional<PictureView> picture,
      int alone,
      boolean shorter) {

    /** Copies the lists. */
    public Version {
      authors = List.copyOf(authors);
      translators = List.copyOf(translators);
    }
  }

  /**
   * Blocks of both versions that say the same.
   *
   * @param kind what they are, such as {@code paragraph}, {@code heading} or {@code table}
   * @param samePicture whether both are the same picture
   * @param cells one for each version, in the same order
   */
  public record Row(String kind, boolean samePicture, List<Cell> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The blocks of one version in a row.
   *
   * @param language its BCP 47 tag
   * @param dir its direction
   * @param body nothing where the other version has no counterpart
   */
  public record Cell(String language, String dir, Optional<Html> body) {}

  /** Copies the lists. */
  public ParallelView {
    versions = List.copyOf(versions);
    rows = List.copyOf(rows);
  }
}
