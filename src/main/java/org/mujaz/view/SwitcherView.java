package org.mujaz.view;

/**
 * The way to the other edition.
 *
 * @param language the BCP 47 tag of the other edition
 * @param dir its direction
 * @param name its name in its own language, such as «English»
 * @param url the same thing in the other language, else the nearest page that there is
 * @param same whether it is the same thing
 */
public record SwitcherView(String language, String dir, String name, String url, boolean same) {}
