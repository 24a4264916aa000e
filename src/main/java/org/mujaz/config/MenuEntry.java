package org.mujaz.config;

import java.util.Optional;
import org.mujaz.model.Bilingual;
import org.mujaz.source.Location;

/**
 * An entry of the menu.
 *
 * @param target where it leads
 * @param name the words to show instead of the target's own
 * @param location where site.yaml says so
 */
public record MenuEntry(Target target, Optional<Bilingual> name, Location location) {

  /** Where a menu entry may lead. */
  public sealed interface Target {

    /** The list of a section, {@code section:ID}. */
    record ToSection(String id) implements Target {}

    /** A standing page, {@code page:ID}. */
    record ToPage(String id) implements Target {}

    /** The list of a tag, {@code tag:ID}. */
    record ToTag(String id) implements Target {}

    /** The archive of all days, {@code archive}. */
    record ToArchive() implements Target {}

    /** The feeds, explained, {@code follow}. */
    record ToFollow() implements Target {}

    /** The list of corrections, {@code corrections}. */
    record ToCorrections() implements Target {}

    /** Where readers look for a story, {@code search}. */
    record ToSearch() implements Target {}

    /** The index of tags, {@code tags}. */
    record ToTags() implements Target {}
  }
}
