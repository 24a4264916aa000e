package org.mujaz.search;

/** Takes the files of an index as they are made. */
@FunctionalInterface
public interface IndexFiles {

  /**
   * Takes a file.
   *
   * @param name tells its content, such as {@code t12.a1b2c3.txt}
   */
  void write(String name, byte[] content);
}
