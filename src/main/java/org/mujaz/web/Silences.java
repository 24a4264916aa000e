package org.mujaz.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Tells why nobody answered. */
final class Silences {

  private Silences() {}

  static Answer.Silence of(IOException e) {
    if (e instanceof Loading.TooLarge tooLarge) {
      return new Answer.Silence(tooLarge.reason(), false);
    }
    if (isUnresolved(e)) {
      return new Answer.Silence(ReportPhrase.UNKNOWN_HOST, false);
    }
    if (e instanceof HttpTimeoutException) {
      return new Answer.Silence(ReportPhrase.NO_ANSWER_IN_TIME, true);
    }
    if (e instanceof ConnectException) {
      return new Answer.Silence(ReportPhrase.NO_CONNECTION, true);
    }
    if (e instanceof SSLException) {
      return new Answer.Silence(ReportPhrase.NO_SECURE_CONNECTION, false);
    }
    return new Answer.Silence(Wording.quoted(String.valueOf(e.getMessage())), true);
  }

  private static boolean isUnresolved(Throwable e) {
    return e instanceof UnknownHostException
        || e instanceof UnresolvedAddressException
        || (e.getCause() != null && isUnresolved(e.getCause()));
  }
}
