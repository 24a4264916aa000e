package org.mujaz.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a story was taken from.
 *
 * @param source the newspaper or agency
 * @param url the original article
 * @param title its headline, in its own language
 * @param date its day of publication
 * @param language the language of the original
 */
public record Citation(
    NewsSource source,
    Optional<URI> url,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<Language> language) {}
