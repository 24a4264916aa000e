package org.mujaz.search;

/** Takes the files of an index as they are made. */
public interface IndexFiles {

  /**
   * Takes the content of a file that is named later: its name tells what is in others too.
   *
   * @return what to name it by
   */
  int keep(byte[] content);

  /**
   * Names what was kept.
   *
   * @param name tells the content, such as {@code t12.a1b2c3.txt}
   */
  void name(int kept, String name);

  /** Takes a file whose name is known. */
  default void write(String name, byte[] content) {
    name(keep(content), name);
  }
}
