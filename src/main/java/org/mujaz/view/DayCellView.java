package org.mujaz.view;

import java.util.Optional;

/**
 * A day in a calendar.
 *
 * @param number in the digits of the edition
 * @param datetime the value of {@code <time datetime>}
 * @param date in words
 * @param url the digest of the day, when there is one
 * @param count how many stories it has
 */
public record DayCellView(
    String number, String datetime, String date, Optional<String> url, int count) {}
