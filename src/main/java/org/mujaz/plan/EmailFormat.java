package org.mujaz.plan;

/** The files of a mail edition. */
public enum EmailFormat {
  /** What most mail programs show. */
  HTML("email.html"),
  /** The same without markup, for the others. */
  TEXT("email.txt"),
  /** What a sender has to know: subject, preheader, addresses. */
  JSON("email.json");

  private final String fileName;

  EmailFormat(String fileName) {
    this.fileName = fileName;
  }

  /** The name of the file below the digest that it belongs to. */
  public String fileName() {
    return fileName;
  }
}
