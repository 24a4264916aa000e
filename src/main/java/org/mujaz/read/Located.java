package org.mujaz.read;

import org.mujaz.source.Location;

/**
 * A value and where an editor wrote it.
 *
 * @param value checked for its type, not yet for its meaning in the site
 * @param location of the value
 */
public record Located<T>(T value, Location location) {}
