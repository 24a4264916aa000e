package org.mujaz.view;

/**
 * HTML that is already safe; templates print it without escaping.
 *
 * @param markup balanced HTML
 */
public record Html(String markup) {}
