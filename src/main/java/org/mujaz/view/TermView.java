package org.mujaz.view;

import java.util.Optional;

/**
 * A section, tag, source or author.
 *
 * @param kind {@code section}, {@code tag}, {@code source} or {@code author}
 * @param name as this edition writes it
 * @param url the first page of its list
 * @param count how many stories it has in this edition
 * @param role of an author
 * @param bio of an author
 * @param site the own site of a source or author
 */
public record TermView(
    String kind,
    String name,
    String url,
    int count,
    Optional<String> role,
    Optional<String> bio,
    Optional<String> site) {}
