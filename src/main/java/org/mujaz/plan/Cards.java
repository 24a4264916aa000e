package org.mujaz.plan;

import java.util.Optional;
import org.mujaz.model.Language;

/** Tells which social card a page has. */
public interface Cards {

  /** No page has one. */
  Cards NONE =
      new Cards() {
        @Override
        public Optional<CardFile> own(Subject subject) {
          return Optional.empty();
        }

        @Override
        public Optional<CardFile> edition(Language language) {
          return Optional.empty();
        }

        @Override
        public Optional<CardFile> front() {
          return Optional.empty();
        }
      };

  /** The card that one page alone has: a day, and a story without a picture of its own. */
  Optional<CardFile> own(Subject subject);

  /** The card of all other pages of an edition. */
  Optional<CardFile> edition(Language language);

  /** The card of pages that belong to both. */
  Optional<CardFile> front();
}
