package org.mujaz.render;

import org.mujaz.model.Route;

/** Finds the files of the search index. */
@FunctionalInterface
public interface IndexFolder {

  /** The content of the file at an address. */
  byte[] bytes(Route route);
}
