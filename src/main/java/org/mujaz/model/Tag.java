package org.mujaz.model;

/**
 * A topic.
 *
 * @param id the part of addresses
 * @param name what readers see
 */
public record Tag(String id, Bilingual name) implements Term {
  @Override
  public Kind kind() {
    return Kind.TAG;
  }
}
