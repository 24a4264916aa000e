package org.mujaz.view;

import java.util.Optional;

/**
 * Someone who wrote or translated.
 *
 * @param name as this edition writes it
 * @param url the list of this person's stories
 * @param role such as “editor”
 * @param bio a sentence or two
 * @param site the person's own site
 */
public record PersonView(
    String name, String url, Optional<String> role, Optional<String> bio, Optional<String> site) {}
