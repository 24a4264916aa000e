package org.mujaz.view;

/**
 * A version of the page for search engines, {@code <link rel="alternate" hreflang>}.
 *
 * @param hreflang {@code ar}, {@code en} or {@code x-default}
 * @param url absolute
 */
public record AlternateView(String hreflang, String url) {}
