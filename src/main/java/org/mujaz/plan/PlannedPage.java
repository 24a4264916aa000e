package org.mujaz.plan;

import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.source.Location;

/**
 * A page or file of the site.
 *
 * @param route its address
 * @param subject what stands there
 * @param language its edition, if it belongs to one
 * @param counterpart the same thing in the other edition, if there is such a page
 * @param switcher where the other edition is best entered from here
 * @param origin the file that it was written in, for reports
 */
public record PlannedPage(
    Route route,
    Subject subject,
    Optional<Language> language,
    Optional<Route> counterpart,
    Optional<Route> switcher,
    Optional<Location> origin) {}
