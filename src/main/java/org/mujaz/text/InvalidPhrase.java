package org.mujaz.text;

import org.mujaz.problem.Wording;

/**
 * A line of a message file that cannot be used.
 *
 * @param key the phrase, or the whole line when it has none
 * @param line in the file, from 1
 * @param reason what is wrong with it
 */
public record InvalidPhrase(String key, int line, Wording reason) {}
