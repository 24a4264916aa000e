package org.mujaz.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page that is not news, such as “About”.
 *
 * @param id the name of its folder, and its address in both languages unless a version has a slug
 * @param arabic the Arabic version
 * @param english the English version
 */
public record StandingPage(
    String id, Optional<StandingText> arabic, Optional<StandingText> english) {

  /** The version in {@code language}. */
  public Optional<StandingText> in(Language language) {
    return language == Language.ARABIC ? arabic : english;
  }

  /** The versions that there are, Arabic first. */
  public List<StandingText> versions() {
    return Stream.of(arabic, english).flatMap(Optional::stream).toList();
  }
}
