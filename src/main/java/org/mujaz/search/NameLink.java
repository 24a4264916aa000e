package org.mujaz.search;

/**
 * A name and the same in the other language, so that who asks for one is offered the other.
 *
 * @param name in the language of the index
 * @param other in the other one
 */
public record NameLink(String name, String other) {}
