package org.mujaz.model;

import java.net.URI;
import java.util.Optional;

/**
 * A newspaper, agency or other place that stories are taken from.
 *
 * @param id the part of addresses
 * @param name what readers see
 * @param url its own site
 * @param language the language it publishes in
 */
public record NewsSource(String id, Bilingual name, Optional<URI> url, Optional<Language> language)
    implements Term {
  @Override
  public Kind kind() {
    return Kind.SOURCE;
  }
}
