package org.mujaz.importer.folder;

/** What a tool's template language leaves in bodies: shortcodes, tags, variables. */
interface TemplateMarks {

  /** Bodies without any. */
  TemplateMarks NONE = (body, texts, leftovers) -> body.text();

  /**
   * The body without marks: what they stand for in its place, or nothing, which is reported.
   *
   * @param texts that marks may name
   */
  String replaced(OldBody body, OldTexts texts, Leftovers leftovers);
}
