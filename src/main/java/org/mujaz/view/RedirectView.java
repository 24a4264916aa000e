package org.mujaz.view;

/**
 * A former address.
 *
 * @param from the path that readers may still ask for
 * @param to the path of the page
 */
public record RedirectView(String from, String to) {}
