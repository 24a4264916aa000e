package org.mujaz.view;

import java.util.Optional;

/**
 * What a story was taken from.
 *
 * @param name the newspaper or agency
 * @param url the list of what the digest took from it
 * @param original the original article
 * @param title the headline of the original
 * @param date the day of the original
 * @param language the BCP 47 tag of the original
 * @param dir the direction of {@code title}
 */
public record CitationView(
    String name,
    String url,
    Optional<String> original,
    Optional<String> title,
    Optional<DateView> date,
    Optional<String> language,
    Optional<String> dir) {}
