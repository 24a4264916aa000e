package org.mujaz.html;

/**
 * Some of the usual names of elements or attributes. Whether a name is among them takes no time,
 * and as little whether any attribute of a tag may be.
 */
public final class NameSet {

  private final boolean[] numbers = new boolean[HtmlName.COUNT];
  private final long mask;

  private NameSet(String... names) {
    long all = 0;
    for (String name : names) {
      HtmlName usual = HtmlName.of(name);
      if (usual.number() == 0) {
        throw new IllegalArgumentException("not among the usual names: " + name);
      }
      numbers[usual.number()] = true;
      all |= usual.mask();
    }
    this.mask = all;
  }

  /** These names, in lower case; all of them are in the list of {@link HtmlName}. */
  public static NameSet of(String... names) {
    return new NameSet(names);
  }

  boolean has(HtmlName name) {
    return numbers[name.number()];
  }

  /** A bit for each of them, which other names may share. */
  long mask() {
    return mask;
  }
}
