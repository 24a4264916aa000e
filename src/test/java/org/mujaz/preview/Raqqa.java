package org.mujaz.preview;

/** A story in both languages, for tests of previews. */
public final class Raqqa {

  /** Its English version. */
  public static final String ENGLISH =
      """
      -- content/stories/2017-10-18-raqqa/en.md --
      ---
      title: Raqqa
      section: politics
      ---
      A text about Raqqa.
      """;

  /** Its Arabic version. */
  public static final String ARABIC =
      """
      -- content/stories/2017-10-18-raqqa/ar.md --
      ---
      title: الرقة
      section: politics
      ---
      نص عن الرقة.
      """;

  /** Where the English version is read. */
  public static final String PAGE = "/en/2017/10/18/raqqa/";

  private Raqqa() {}
}
