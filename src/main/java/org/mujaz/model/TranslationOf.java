package org.mujaz.model;

import java.util.Optional;

/**
 * What a translation was made from.
 *
 * @param language the language of the original
 * @param revision the state of the original at that time, when it was recorded
 */
public record TranslationOf(Language language, Optional<Revision> revision) {}
