package org.mujaz.build;

import org.mujaz.problem.ReportPhrase;

/** What a build does, one after the other. */
public enum Stage {
  /** Content becomes the stories of the site, Markdown becomes prose. */
  READING(ReportPhrase.STAGE_READING),
  /** Files are made that are published in the place of pictures. */
  PICTURES(ReportPhrase.STAGE_PICTURES),
  /** Texts are read once more for their words. */
  INDEX(ReportPhrase.STAGE_INDEX),
  /** Everything gets its address. */
  PLAN(ReportPhrase.STAGE_PLAN),
  /** Pages and files are made, checked and staged. */
  PAGES(ReportPhrase.STAGE_PAGES),
  /** Other servers are asked whether what texts link to is there. */
  LINKS(ReportPhrase.STAGE_LINKS),
  /** What changed is moved into the output folder. */
  PUBLISHING(ReportPhrase.STAGE_PUBLISHING);

  private final ReportPhrase words;

  Stage(ReportPhrase words) {
    this.words = words;
  }

  /** Its name in reports. */
  public ReportPhrase words() {
    return words;
  }
}
