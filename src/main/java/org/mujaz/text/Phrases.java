package org.mujaz.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * The phrases of a theme in one language: a UTF-8 file of {@code key = pattern} lines, each pattern
 * in ICU MessageFormat with named arguments. Plurals follow the language's rules; numbers are
 * written in the site's digits; no locale of the machine has a say. Immutable and thread-safe.
 *
 * <p>Supported are {@code {name}}, {@code {name, number}}, {@code {name, number, percent}}, {@code
 * {name, number, ::currency/AED}}, {@code {name, plural, …}}, {@code {name, selectordinal, …}} and
 * {@code {name, select, …}}. Dates come as finished text, from {@link DateWriter}. An Arabic plural
 * must give the forms one, two, few, many and other; an English one, one and other.
 */
public final class Phrases {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");

  /** Far more than a phrase needs; bounds how deep a pattern can nest. */
  private static final int MAX_LENGTH = 4000;

  private final Numbers numbers;
  private final Map<String, Phrase> phrases;
  private final List<InvalidPhrase> invalid;

  private record Phrase(Message message, int line, Set<String> names) {
    static Phrase of(Message message, int line) {
      Set<String> names = new TreeSet<>();
      message.addNames(names);
      return new Phrase(message, line, Collections.unmodifiableSet(names));
    }
  }

  private Phrases(Numbers numbers, Map<String, Phrase> phrases, List<InvalidPhrase> invalid) {
    this.numbers = numbers;
    this.phrases = phrases;
    this.invalid = invalid;
  }

  /** Reads the text of a message file; what cannot be used is listed in {@link #invalid}. */
  public static Phrases read(String text, Language language, Digits digits) {
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    List<InvalidPhrase> invalid = new ArrayList<>();
    for (PhraseLine line : PhraseLine.parse(text)) {
      try {
        add(line, language, phrases);
      } catch (IllegalArgumentException e) {
        String name = line.key().isEmpty() ? line.pattern() : line.key();
        invalid.add(new InvalidPhrase(name, line.line(), reason(e)));
      }
    }
    return new Phrases(
        new Numbers(language, digits), Collections.unmodifiableMap(phrases), List.copyOf(invalid));
  }

  /** Our own, or what ICU says of a pattern that it cannot parse. */
  private static Wording reason(IllegalArgumentException e) {
    return e instanceof InvalidInput invalid
        ? invalid.reason()
        : Wording.quoted(String.valueOf(e.getMessage()));
  }

  private static void add(PhraseLine line, Language language, Map<String, Phrase> phrases) {
    if (!KEY.matcher(line.key()).matches()) {
      throw new InvalidInput(ReportPhrase.NO_PATTERN);
    }
    Phrase former = phrases.get(line.key());
    if (former != null) {
      throw new InvalidInput(ReportPhrase.GIVEN_ALREADY.with(Wording.quoted(former.line())));
    }
    if (line.pattern().length() > MAX_LENGTH) {
      throw new InvalidInput(ReportPhrase.LONG_PATTERN.with(Wording.quoted(MAX_LENGTH)));
    }
    Message message = MessageCompiler.compile(line.pattern(), language);
    phrases.put(line.key(), Phrase.of(message, line.line()));
  }

  /** The same phrases with numbers in these digits. */
  public Phrases withDigits(Digits digits) {
    return new Phrases(new Numbers(numbers.language(), digits), phrases, invalid);
  }

  /** These phrases, and those of {@code fallback} whose keys are not here. */
  public Phrases withFallback(Phrases fallback) {
    Map<String, Phrase> all = new LinkedHashMap<>(fallback.phrases);
    all.putAll(phrases);
    return new Phrases(numbers, Collections.unmodifiableMap(all), invalid);
  }

  /** The lines that cannot be used, in order. */
  public List<InvalidPhrase> invalid() {
    return invalid;
  }

  /** The keys, in the order of the file. */
  public Set<String> keys() {
    return phrases.keySet();
  }

  /** Whether there is such a phrase. */
  public boolean contains(String key) {
    return phrases.containsKey(key);
  }

  /** The line of the file where this phrase begins, from 1. */
  public int line(String key) {
    return phrase(key).line();
  }

  /** The names of the arguments that this phrase can use, sorted. */
  public Set<String> argumentNames(String key) {
    return phrase(key).names();
  }

  /** The phrase, for one without arguments. */
  public String format(String key) {
    return format(key, Map.of());
  }

  /**
   * The phrase with its arguments filled in. Numbers are written in the site's digits with
   * thousands separated; anything else as its {@code toString()}.
   *
   * @throws InvalidInput when there is no such phrase, an argument that it needs is missing, or the
   *     argument of a plural is not a {@link Number}
   */
  public String format(String key, Map<String, ?> arguments) {
    Message message = phrase(key).message();
    List<Piece> pieces = message.pieces();
    if (pieces.size() == 1 && pieces.get(0) instanceof Piece.Literal literal) {
      return literal.text();
    }
    StringBuilder out = new StringBuilder();
    message.append(out, new Arguments(key, arguments, numbers));
    return out.toString();
  }

  private Phrase phrase(String key) {
    Phrase phrase = phrases.get(key);
    if (phrase == null) {
      throw new InvalidInput(ReportPhrase.NO_PHRASE.with(key));
    }
    return phrase;
  }
}
