package org.mujaz.read;

import java.time.ZoneOffset;
import java.util.Optional;
import org.mujaz.schema.Shape;

/** Shows the keys of articles to the tests of the documentation. */
public final class DeclaredFacts {

  private static final FactKeys KEYS = new FactKeys(ZoneOffset.UTC, Optional.empty());

  private DeclaredFacts() {}

  /** What a story may have. */
  public static Shape story() {
    return KEYS.story;
  }

  /** What a standing page may have. */
  public static Shape page() {
    return KEYS.page;
  }
}
