package org.mujaz.markdown;

import org.mujaz.model.ProseRef;

/** Keeps rendered bodies until the pages that show them are written; safe for any thread. */
public interface ProseStore {

  /** Keeps one and names it. */
  ProseRef put(Prose prose);

  /** The one with this name. */
  Prose get(ProseRef ref);
}
