package org.mujaz.text;

/**
 * A line of a message file that cannot be used.
 *
 * @param key the phrase, or the whole line when it has none
 * @param line in the file, from 1
 * @param reason a sentence part that follows "phrase KEY", in English
 */
public record InvalidPhrase(String key, int line, String reason) {}
