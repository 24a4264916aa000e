package org.mujaz.model;

/**
 * The name of a rendered body, which is kept outside the model so that memory does not grow with
 * the text of the site.
 *
 * @param index the number that the store gave it
 */
public record ProseRef(int index) {}
