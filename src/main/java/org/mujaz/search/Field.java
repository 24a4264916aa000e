package org.mujaz.search;

/** Where in a text a word stands, and how much that says of what the text is about. */
enum Field {
  /** The headline. */
  TITLE(2, 5),
  /** The standfirst. */
  SUMMARY(1, 2),
  /** The text itself. */
  BODY(0, 1);

  private final int number;
  private final int weight;

  Field(int number, int weight) {
    this.number = number;
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  /** Its place in what holds something for each field, from 0 on. */
  int number() {
    return number;
  }

  /** The bit for this field in a set of them. */
  int bit() {
    return 1 << number;
  }
}
