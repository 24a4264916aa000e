package org.mujaz.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a message is filled with: words of the publisher as they are, or words of the report in the
 * language that the editor reads. Only {@link Messages} makes text of it.
 */
public sealed interface Wording
    permits Wording.Quoted, Wording.Said, Wording.Counted, Wording.Listed, ReportPhrase {

  /** Words of the publisher, of a library or of a format: a key, a path, a value. */
  record Quoted(String text) implements Wording {
    @Override
    public String toString() {
      return text;
    }
  }

  /** A phrase of the message files, filled in. */
  record Said(ReportPhrase phrase, List<Wording> arguments) implements Wording {
    /** Copies the list. */
    public Said {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      return phrase + arguments.toString();
    }
  }

  /** A number and what it counts, in the form that the number asks for. */
  record Counted(ReportPhrase phrase, long count) implements Wording {
    @Override
    public String toString() {
      return count + " " + phrase;
    }
  }

  /** Several things, with the comma of the language between them. */
  record Listed(List<Wording> parts) implements Wording {
    /** Copies the list. */
    public Listed {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(Wording::toString).collect(Collectors.joining(", "));
    }
  }

  /** Words as they are. */
  static Wording quoted(String text) {
    return new Quoted(text);
  }

  /** A number as it is. */
  static Wording quoted(long number) {
    return new Quoted(Long.toString(number));
  }

  /** Words as they are, such as the keys that there are. */
  static Wording list(Collection<String> words) {
    return new Listed(words.stream().map(Wording::quoted).toList());
  }
}
