package org.mujaz.view;

import java.util.Optional;

/**
 * A day or a moment in the words of the edition.
 *
 * @param text the date without the weekday, such as “18 October 2017”
 * @param full the date with the weekday, such as “Wednesday 18 October 2017”
 * @param weekday the day of the week, such as “Wednesday”
 * @param hijri the date in both calendars with the weekday, when the site shows it
 * @param time the time of day, when the editor gave one
 * @param datetime the value of {@code <time datetime>}
 */
public record DateView(
    String text,
    String full,
    String weekday,
    Optional<String> hijri,
    Optional<String> time,
    String datetime) {}
