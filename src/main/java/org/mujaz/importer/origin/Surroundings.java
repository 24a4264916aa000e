package org.mujaz.importer.origin;

import java.util.Optional;

/** What surrounds one text of an import: the other texts, and the files that it shows. */
public interface Surroundings {

  /**
   * What a link leads to from now on: {@code story:ID} where it led to another text of the import,
   * the name of a file that is copied beside this text, or the same address as before.
   */
  String link(String address);

  /**
   * The name that a picture has beside this text.
   *
   * @return empty where there is no such file, which was reported
   */
  Optional<String> picture(String address);
}
