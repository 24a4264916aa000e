package org.mujaz.plan;

import org.mujaz.model.Route;

/**
 * An entry of the menu of one edition.
 *
 * @param route where it leads
 * @param name what it says; a key of the theme's messages where {@code nameIsKey}
 * @param nameIsKey whether the theme names it
 */
public record MenuLink(Route route, String name, boolean nameIsKey) {}
