package org.mujaz.search;

/**
 * What a word is found under.
 *
 * @param text in the normal form of {@link org.mujaz.text.SearchWords}
 * @param rank how certain it is that words with this key are one word: 3 the word itself, 2 without
 *     its article and one inflection, 1 without a letter that may belong to it
 */
public record Key(String text, int rank) {}
