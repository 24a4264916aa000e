package org.mujaz.plan;

import org.mujaz.model.Route;
import org.mujaz.model.SocialCard;

/**
 * A social card and its address.
 *
 * @param route where it is published; cards that show the same have the same
 * @param card what it shows
 */
public record CardFile(Route route, SocialCard card) {}
