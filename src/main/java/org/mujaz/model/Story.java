package org.mujaz.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A piece of news: the version in one language, or the pair.
 *
 * @param id the last part of the path of its files, unique in the site
 * @param arabic the Arabic version
 * @param english the English version
 */
public record Story(String id, Optional<Article> arabic, Optional<Article> english) {

  /** Checks that there is a version, and that both are of one day. */
  public Story {
    if (arabic.isEmpty() && english.isEmpty()) {
      throw new IllegalArgumentException("a story without a version: " + id);
    }
    if (arabic.isPresent()
        && english.isPresent()
        && !arabic.get().published().day().equals(english.get().published().day())) {
      throw new IllegalArgumentException("the versions are of two days: " + id);
    }
  }

  /** The version in {@code language}. */
  public Optional<Article> in(Language language) {
    return language == Language.ARABIC ? arabic : english;
  }

  /** The versions that there are, Arabic first. */
  public List<Article> versions() {
    if (arabic.isPresent() && english.isPresent()) {
      return List.of(arabic.get(), english.get());
    }
    return arabic.or(() -> english).stream().toList();
  }

  /** The day in whose digest it stands. */
  public LocalDate day() {
    return (arabic.isPresent() ? arabic : english).orElseThrow().published().day();
  }
}
