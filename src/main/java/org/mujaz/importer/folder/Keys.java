package org.mujaz.importer.folder;

/** What texts of a project are called for good: their paths, which no other text has. */
final class Keys {

  private Keys() {}

  /** Never an address of the net, and never that of another text. */
  static String of(OldText text) {
    return "file:" + text.path();
  }
}
