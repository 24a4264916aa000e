package org.mujaz.text;

import java.util.Optional;
import org.mujaz.model.Direction;
import org.mujaz.model.Language;

/**
 * A part of a text that is read against the direction of the text.
 *
 * @param start its offset, in {@code char} units from 0
 * @param end the offset behind it
 * @param direction in which it is read
 * @param language of its words; empty for numbers and for scripts of neither language
 */
public record ForeignRun(int start, int end, Direction direction, Optional<Language> language) {}
