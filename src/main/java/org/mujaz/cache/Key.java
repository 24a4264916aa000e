package org.mujaz.cache;

/**
 * Names a result by what it was made of; {@link Cache#key} makes one.
 *
 * @param high the first half of a digest
 * @param low the second half
 */
public record Key(long high, long low) {}
