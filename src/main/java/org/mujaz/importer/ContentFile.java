package org.mujaz.importer;

/**
 * A file below the content folder. An import of a whole site has many in memory, of which those of
 * one story share the folder.
 *
 * @param folder with slashes
 * @param name in it
 */
record ContentFile(String folder, String name) {

  /** The file with this path. */
  static ContentFile of(String path) {
    int slash = path.lastIndexOf('/');
    return new ContentFile(path.substring(0, Math.max(0, slash)), path.substring(slash + 1));
  }

  /** The path below the content folder. */
  String path() {
    return folder.isEmpty() ? name : folder + "/" + name;
  }
}
