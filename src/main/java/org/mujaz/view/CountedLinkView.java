package org.mujaz.view;

import java.util.Optional;

/**
 * A link to a list.
 *
 * @param url the list
 * @param text its name
 * @param count how many stories it holds in this edition
 * @param role what an author does
 */
public record CountedLinkView(String url, String text, int count, Optional<String> role) {}
