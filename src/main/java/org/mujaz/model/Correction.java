package org.mujaz.model;

/**
 * A mistake that was mended, told to readers.
 *
 * @param date when it was mended
 * @param text what was wrong and what is right, plain text
 */
public record Correction(Timestamp date, String text) {}
