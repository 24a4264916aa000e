package org.mujaz.plan;

import java.util.Optional;
import org.mujaz.model.Route;

/**
 * A place in a page of the site.
 *
 * @param route the page
 * @param fragment the id of an element in it
 */
public record Address(Route route, Optional<String> fragment) {}
