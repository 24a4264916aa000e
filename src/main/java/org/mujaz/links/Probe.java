package org.mujaz.links;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.web.Answer;
import org.mujaz.web.Ask;

/**
 * Looks whether there is something at an address: by its headers alone, and where a server refuses
 * these, as a browser would ask. Redirections are followed, each as carefully as the first address.
 */
final class Probe {

  /** As browsers do; more are a loop (Fetch standard, HTTP-redirect fetch). */
  private static final int MOST_REDIRECTIONS = 20;

  private final Function<Ask, Answer> web;

  /** Asks through {@code web}. */
  Probe(Function<Ask, Answer> web) {
    this.web = web;
  }

  /** What is at an address. */
  Finding look(URI address) {
    URI at = address;
    boolean permanent = true;
    Set<URI> seen = new HashSet<>();
    while (seen.add(at) && seen.size() <= MOST_REDIRECTIONS) {
      Answer answer = ask(at);
      if (answer instanceof Answer.Silence silence) {
        return silence.isPassing()
            ? new Finding.Silent(silence.reason())
            : new Finding.Dead(silence.reason());
      }
      Answer.Status status = (Answer.Status) answer;
      if (!status.isRedirect()) {
        return found(status, permanent && seen.size() > 1 ? Optional.of(at) : Optional.empty());
      }
      if (status.location().isEmpty()) {
        return new Finding.Dead(ReportPhrase.LEADS_NOWHERE);
      }
      permanent &= status.isPermanent();
      at = status.location().get();
    }
    return new Finding.Dead(ReportPhrase.LEADS_IN_CIRCLES);
  }

  private Answer ask(URI address) {
    Answer head = web.apply(Ask.head(address));
    boolean refused =
        head instanceof Answer.Status status && status.status() >= 400 && !status.isPassing();
    return refused ? web.apply(Ask.get(address)) : head;
  }

  /** Servers that tell people from programs say 401, 403, 429 or 999 to these. */
  private static Finding found(Answer.Status status, Optional<URI> moved) {
    int code = status.status();
    if (code < 300) {
      return moved.<Finding>map(Finding.Moved::new).orElseGet(Finding.There::new);
    }
    Wording answer = ReportPhrase.ANSWERED.with(Wording.quoted(code));
    boolean unsure = code == 401 || code == 403 || code == 429 || code >= 500;
    return unsure ? new Finding.Unsure(answer) : new Finding.Dead(answer);
  }
}
