package org.mujaz.view;

/**
 * One of several values of a field in a form.
 *
 * @param value what is sent
 * @param text what readers see
 */
public record ChoiceView(String value, String text) {}
