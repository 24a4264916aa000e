package org.mujaz.mail;

/**
 * A property and its value.
 *
 * @param property in small letters
 * @param value as it was written, with single quotation marks
 */
record Declaration(String property, String value) {}
