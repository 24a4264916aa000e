package org.mujaz.announce;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.web.Answer;

/** Tells one service of files, some in each message, and notes what came of it. */
final class Messenger {

  private final URI service;
  private final int size;
  private final Function<List<String>, Answer> send;
  private final ReportPhrase counted;

  /** What came of it. */
  record Outcome(List<String> done, List<Wording> told, List<Wording> failed) {}

  /**
   * A messenger to a service.
   *
   * @param size how many addresses fit into one message
   * @param send sends a message of these addresses
   * @param counted the words for so many of them
   */
  Messenger(URI service, int size, Function<List<String>, Answer> send, ReportPhrase counted) {
    this.service = service;
    this.size = size;
    this.send = send;
    this.counted = counted;
  }

  /**
   * Tells of files.
   *
   * @param names of the files, the most important first
   * @param limit of how many at most
   * @param address where a file is served
   */
  Outcome tell(List<String> names, int limit, Function<String, String> address) {
    List<String> now = names.subList(0, Math.min(limit, names.size()));
    List<String> done = new ArrayList<>();
    List<Wording> failed = new ArrayList<>();
    for (int from = 0; from < now.size(); from += size) {
      List<String> batch = now.subList(from, Math.min(from + size, now.size()));
      List<String> addresses = batch.stream().map(address).toList();
      Optional<Wording> refusal = refusal(send.apply(addresses));
      if (refusal.isEmpty()) {
        done.addAll(batch);
      } else {
        failed.add(
            ReportPhrase.NOT_TOLD.with(
                Wording.quoted(service.toString()),
                batch.size() == 1
                    ? Wording.quoted(addresses.get(0))
                    : counted.counting(batch.size()),
                refusal.get()));
      }
    }
    return new Outcome(done, summary(done.size(), names.size() - now.size()), failed);
  }

  /** What would be told. */
  Outcome rehearse(List<String> names, int limit, Function<String, String> address) {
    List<Wording> told = new ArrayList<>();
    for (String name : names.subList(0, Math.min(limit, names.size()))) {
      told.add(ReportPhrase.WOULD_TELL.with(service.toString(), address.apply(name)));
    }
    told.addAll(leftOut(Math.max(0, names.size() - limit)));
    return new Outcome(List.of(), told, List.of());
  }

  private List<Wording> summary(int done, int left) {
    List<Wording> lines = new ArrayList<>();
    lines.add(ReportPhrase.TOLD.with(Wording.quoted(service.toString()), counted.counting(done)));
    lines.addAll(leftOut(left));
    return lines;
  }

  private List<Wording> leftOut(int left) {
    return left == 0 ? List.of() : List.of(ReportPhrase.TOLD_LATER.with(counted.counting(left)));
  }

  private static Optional<Wording> refusal(Answer answer) {
    if (answer instanceof Answer.Silence silence) {
      return Optional.of(silence.reason());
    }
    Answer.Status status = (Answer.Status) answer;
    return status.isSuccess()
        ? Optional.empty()
        : Optional.of(ReportPhrase.ANSWERED.with(Wording.quoted(status.status())));
  }
}
