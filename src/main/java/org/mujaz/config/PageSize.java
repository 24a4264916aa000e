package org.mujaz.config;

/**
 * How much one page of a list holds.
 *
 * @param days digests on a home page
 * @param stories stories in a section, tag, source or author list
 */
public record PageSize(int days, int stories) {}
