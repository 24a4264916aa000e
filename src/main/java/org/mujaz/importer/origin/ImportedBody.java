package org.mujaz.importer.origin;

/** The body of an imported text, which is made when it is known where its links lead. */
@FunctionalInterface
public interface ImportedBody {

  /**
   * The body as it will stand in the file below the metadata: Markdown, or wire text.
   *
   * @param around tells what links and pictures become
   */
  String write(Surroundings around);

  /** A body that refers to nothing. */
  static ImportedBody of(String text) {
    return around -> text;
  }
}
