package org.mujaz.web;

import java.time.Duration;

/**
 * How servers are asked.
 *
 * @param userAgent who asks, and for which site (RFC 9110, 10.1.5)
 * @param timeout how long one answer is waited for
 * @param attempts how often a question is asked, at least once
 * @param firstPause how long the first pause between two attempts is; each further one is four
 *     times as long
 * @param longestPause a server that asks for a longer one is not asked again
 * @param privateAddresses whether servers of this machine and of its networks may be asked
 */
public record Manners(
    String userAgent,
    Duration timeout,
    int attempts,
    Duration firstPause,
    Duration longestPause,
    boolean privateAddresses) {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

  /** Three attempts. */
  public static Manners patient(String userAgent, Duration timeout, boolean privateAddresses) {
    return new Manners(userAgent, timeout, 3, FIRST_PAUSE, LONGEST_PAUSE, privateAddresses);
  }

  /** One attempt, at any machine: for an address that a person typed. */
  static Manners direct(String userAgent, Duration timeout) {
    return new Manners(userAgent, timeout, 1, FIRST_PAUSE, LONGEST_PAUSE, true);
  }
}
