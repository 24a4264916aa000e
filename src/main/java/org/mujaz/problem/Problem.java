package org.mujaz.problem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mujaz.source.Location;

/**
 * One thing that is wrong with the publisher's files.
 *
 * @param code its kind
 * @param location where to mend it
 * @param arguments what the message of {@code code} is filled with, in its order
 * @param suggestion the nearest thing that would have been valid, quoted
 * @param related the other places that are part of it, such as the story that has the same id
 */
public record Problem(
    ProblemCode code,
    Location location,
    List<Wording> arguments,
    Optional<String> suggestion,
    List<Location> related)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::code)
          .thenComparing(
              problem ->
                  problem.arguments().stream()
                      .map(Wording::toString)
                      .collect(Collectors.joining("\0")));

  /** Copies the lists. */
  public Problem {
    arguments = List.copyOf(arguments);
    related = List.copyOf(related);
  }

  /** A problem at one place. */
  public static Problem of(ProblemCode code, Location location) {
    return new Problem(code, location, List.of(), Optional.empty(), List.of());
  }

  /** A problem at one place, with the publisher's own words that its message quotes. */
  public static Problem of(ProblemCode code, Location location, String... arguments) {
    List<Wording> quoted = Arrays.stream(arguments).map(Wording::quoted).toList();
    return new Problem(code, location, quoted, Optional.empty(), List.of());
  }

  /** A problem at one place, with what its message is filled with. */
  public static Problem of(ProblemCode code, Location location, Wording... arguments) {
    return new Problem(code, location, Arrays.asList(arguments), Optional.empty(), List.of());
  }

  /** Whether its message quotes these very words. */
  public boolean quotes(String words) {
    return arguments.contains(Wording.quoted(words));
  }

  /** The same problem with what the publisher may have meant, as it would be written. */
  public Problem suggesting(Optional<String> nearest) {
    return suggestingWords(nearest.map(word -> "«" + word + "»"));
  }

  /** The same problem with words, quotation marks included, that tell what may have been meant. */
  public Problem suggestingWords(Optional<String> words) {
    return new Problem(code, location, arguments, words, related);
  }

  /** The same problem with another place that is part of it. */
  public Problem with(Location other) {
    return new Problem(code, location, arguments, suggestion, List.of(other));
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
