package org.mujaz.view;

import java.util.Optional;

/**
 * What a story was taken from.
 *
 * @param name the newspaper or agency, as this edition writes it
 * @param own its name in the language that it publishes in, where that is known
 * @param ownLanguage the BCP 47 tag of that language
 * @param ownDir the direction of that language
 * @param url the list of what the digest took from it
 * @param original the original article
 * @param title the headline of the original
 * @param date the day of the original
 * @param language the BCP 47 tag of the original
 * @param dir the direction of {@code title}
 */
public record CitationView(
    String name,
    Optional<String> own,
    Optional<String> ownLanguage,
    Optional<String> ownDir,
    String url,
    Optional<String> original,
    Optional<String> title,
    Optional<DateView> date,
    Optional<String> language,
    Optional<String> dir) {}
