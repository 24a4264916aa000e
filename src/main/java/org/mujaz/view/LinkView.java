package org.mujaz.view;

/**
 * A link.
 *
 * @param url where it leads
 * @param text what it says
 */
public record LinkView(String url, String text) {}
