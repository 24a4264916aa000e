package org.mujaz.links;

import java.net.URI;
import org.mujaz.problem.Wording;

/** What is at an address. */
sealed interface Finding {

  /** Something. */
  record There() implements Finding {}

  /** Something, at another address for good. */
  record Moved(URI to) implements Finding {}

  /** Nothing, or nothing that readers can reach. */
  record Dead(Wording reason) implements Finding {}

  /** A server that does not say. */
  record Unsure(Wording reason) implements Finding {}

  /** No answer, this time. */
  record Silent(Wording reason) implements Finding {}
}
