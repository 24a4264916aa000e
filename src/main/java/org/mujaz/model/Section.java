package org.mujaz.model;

/**
 * A desk of the digest, such as politics.
 *
 * @param id the part of addresses
 * @param name what readers see
 */
public record Section(String id, Bilingual name) implements Term {
  @Override
  public Kind kind() {
    return Kind.SECTION;
  }
}
