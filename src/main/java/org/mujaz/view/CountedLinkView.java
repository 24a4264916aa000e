package org.mujaz.view;

/**
 * A link to a list.
 *
 * @param url the list
 * @param text its name
 * @param count how many stories it holds in this edition
 */
public record CountedLinkView(String url, String text, int count) {}
