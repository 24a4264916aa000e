package org.mujaz.read;

/** A part of the content folder that holds articles. */
enum Area {
  /** News, below {@code content/stories}. */
  STORIES("stories", "story.yaml"),
  /** Standing pages, below {@code content/pages}. */
  PAGES("pages", "page.yaml");

  private final String folder;
  private final String sharedFile;

  Area(String folder, String sharedFile) {
    this.folder = folder;
    this.sharedFile = sharedFile;
  }

  /** Its folder below {@code content}. */
  String folder() {
    return folder;
  }

  /** The file in the folder of one story or page that holds what its versions share. */
  String sharedFile() {
    return sharedFile;
  }
}
