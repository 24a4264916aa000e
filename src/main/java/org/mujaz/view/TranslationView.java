package org.mujaz.view;

import java.util.Optional;

/**
 * What a translation was made from.
 *
 * @param original the BCP 47 tag of the original
 * @param url the original, where it is published
 * @param stale whether the original was changed since
 * @param published when the original was published, where {@code stale}
 * @param changed the last change of the original, where {@code stale} and known
 */
public record TranslationView(
    String original,
    Optional<String> url,
    boolean stale,
    Optional<DateView> published,
    Optional<DateView> changed) {}
