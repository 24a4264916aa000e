package org.mujaz.markdown.conversion;

import java.util.Optional;

/** Tells what the links and pictures of a text become. */
public interface References {

  /** The target of a link; empty where its words are to stand without one. */
  Optional<String> link(String href);

  /** The target of a picture; empty where there is none, so that it is left out. */
  Optional<String> picture(String src);
}
