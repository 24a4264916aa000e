package org.mujaz.model;

import java.net.URI;
import java.util.Optional;

/**
 * Someone who writes or translates.
 *
 * @param id the part of addresses
 * @param name what readers see
 * @param role such as “editor”
 * @param url the author's own site
 * @param bio a sentence or two, plain text
 */
public record Author(
    String id, Bilingual name, Optional<Bilingual> role, Optional<URI> url, Optional<Bilingual> bio)
    implements Term {
  @Override
  public Kind kind() {
    return Kind.AUTHOR;
  }
}
