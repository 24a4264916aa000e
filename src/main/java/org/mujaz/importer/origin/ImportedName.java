package org.mujaz.importer.origin;

import org.mujaz.model.Language;

/**
 * A section, a tag or an author of an imported text.
 *
 * @param id what names in two languages have in common: the origin's own id, such as {@code
 *     politics}, or the name itself
 * @param name as readers see it
 * @param language of the name
 */
public record ImportedName(String id, String name, Language language) {

  /** A name that has no other id. */
  public static ImportedName of(String name, Language language) {
    return new ImportedName(name, name, language);
  }
}
