package org.mujaz.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.mujaz.problem.Wording;

/** What came of a question. */
public sealed interface Answer {

  /** Whether asking again later may bring another answer. */
  boolean isPassing();

  /** How long to wait before that: as the server asks, or else this long. */
  Duration pause(Duration otherwise);

  /**
   * A server answered.
   *
   * @param status of HTTP
   * @param location where it says that the thing is; only with a status of redirection
   * @param retryAfter how long it asks to wait
   */
  record Status(int status, Optional<URI> location, Optional<Duration> retryAfter)
      implements Answer {

    /** Whether the question was understood and answered. */
    public boolean isSuccess() {
      return status >= 200 && status < 300;
    }

    /** Whether the thing is elsewhere (RFC 9110, 15.4). */
    public boolean isRedirect() {
      return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Whether it is there for good. */
    public boolean isPermanent() {
      return status == 301 || status == 308;
    }

    /** Too many questions, or a fault of the server (RFC 9110, 15.6; RFC 6585, 4). */
    @Override
    public boolean isPassing() {
      return status == 429 || status == 500 || (status >= 502 && status <= 504);
    }

    @Override
    public Duration pause(Duration otherwise) {
      return retryAfter.orElse(otherwise);
    }
  }

  /**
   * Nobody answered.
   *
   * @param reason why
   * @param isPassing whether asking again may help
   */
  record Silence(Wording reason, boolean isPassing) implements Answer {
    @Override
    public Duration pause(Duration otherwise) {
      return otherwise;
    }
  }
}
