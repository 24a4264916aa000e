package org.mujaz.build;

import java.util.List;
import java.util.Optional;
import org.mujaz.model.Language;

/**
 * What is asked of the ledger of translations.
 *
 * @param current the ids of the stories whose translations are up to date and are to be recorded
 * @param from the language of their originals, where no version says it
 */
public record TranslationsRequest(List<String> current, Optional<Language> from) {

  /** Copies the list. */
  public TranslationsRequest {
    current = List.copyOf(current);
  }
}
