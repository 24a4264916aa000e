package org.mujaz.search;

import java.time.LocalDate;

/**
 * What is shown of a text that was found.
 *
 * @param day its date
 * @param json what the page shows of it, as JSON on one line
 */
public record IndexedRecord(LocalDate day, String json) {}
