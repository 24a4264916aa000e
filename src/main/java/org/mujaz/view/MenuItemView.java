package org.mujaz.view;

/**
 * An entry of the menu.
 *
 * @param url where it leads
 * @param text what it says
 * @param current whether it leads to this page
 */
public record MenuItemView(String url, String text, boolean current) {}
