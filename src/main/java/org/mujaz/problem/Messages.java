package org.mujaz.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.model.Language;

/**
 * The words of reports in one language, from {@code messages_LANGUAGE.properties}.
 *
 * <p>{@code {0}}, {@code {1}} … stand for the arguments of a problem, and {@code `…`} for a key, a
 * path or a piece of code, which is read from left to right; there is no other syntax.
 */
public final class Messages {

  private static final Messages ENGLISH = new Messages(Language.ENGLISH);
  private static final Messages ARABIC = new Messages(Language.ARABIC);

  private static final Pattern FILLED = Pattern.compile("\\{(\\d)}|`([^`]*)`");

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

  private static final Pattern ARABIC_LETTER = Pattern.compile("[\\p{IsArabic}&&\\p{L}]");

  private final Properties texts = new Properties();
  private final Language language;
  private final Isolation isolation;

  private Messages(Language language) {
    this.language = language;
    this.isolation = new Isolation(language.direction());
    String name = "messages_" + language.code() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The messages in a language. */
  public static Messages in(Language language) {
    return language == Language.ARABIC ? ARABIC : ENGLISH;
  }

  /** The messages in English. */
  public static Messages english() {
    return ENGLISH;
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** The text that a wording is in this language. */
  public String words(Wording wording) {
    if (wording instanceof Wording.Quoted quoted) {
      return isolation.quotation(quoted.text());
    } else if (wording instanceof ReportPhrase phrase) {
      return text("phrase." + phrase.id(), List.of());
    } else if (wording instanceof Wording.Said said) {
      return text("phrase." + said.phrase().id(), said.arguments());
    } else if (wording instanceof Wording.Counted counted) {
      String form = PluralForm.of(counted.count(), language).name().toLowerCase(Locale.ROOT);
      return text(
          "phrase." + counted.phrase().id() + "." + form, List.of(Wording.quoted(counted.count())));
    }
    List<String> parts = ((Wording.Listed) wording).parts().stream().map(this::words).toList();
    return String.join(comma(parts), parts);
  }

  private String comma(List<String> parts) {
    boolean arabic =
        language == Language.ARABIC || parts.stream().allMatch(ARABIC_LETTER.asPredicate());
    return arabic ? "، " : ", ";
  }

  /** The text as a line of its own in a terminal. */
  public String line(Wording wording) {
    return isolation.sentence(words(wording));
  }

  /** The message of a problem, without place and code. */
  public String message(Problem problem) {
    return text(problem.code().id(), problem.arguments());
  }

  /** What to do about a problem: take what is suggested, or else what helps with its kind. */
  public Optional<String> advice(Problem problem) {
    return problem
        .suggestion()
        .map(nearest -> sentence("suggestion", isolation.quotation(nearest)))
        .or(() -> help(problem).map(help -> sentence("help", help)));
  }

  /** The message of a kind of problem, with an ellipsis for what a problem fills in. */
  public String kind(ProblemCode code) {
    return general(pattern(code.id()));
  }

  /** What to do about a kind of problem, likewise; empty where its message says it. */
  public String helpFor(ProblemCode code) {
    return general(pattern(code.id() + ".help"));
  }

  private static String general(String pattern) {
    return ARGUMENT.matcher(pattern).replaceAll("…").replace("`", "");
  }

  /** What to do about it. */
  Optional<String> help(Problem problem) {
    return fill(problem.code().id() + ".help", problem.arguments());
  }

  /** A sentence of the report itself, around words that are finished. */
  String sentence(String key, String words) {
    return isolation.sentence(pattern("report." + key).replace("{0}", words));
  }

  /** How the marks of direction are set. */
  Isolation isolation() {
    return isolation;
  }

  /** The keys of all messages. */
  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** What stands in the file. */
  String pattern(String key) {
    return texts.getProperty(key, "");
  }

  private String text(String key, List<Wording> arguments) {
    return fill(key, arguments)
        .orElseThrow(() -> new IllegalStateException("no %s in %s".formatted(key, language)));
  }

  private Optional<String> fill(String key, List<Wording> arguments) {
    return Optional.ofNullable(texts.getProperty(key))
        .map(pattern -> FILLED.matcher(pattern))
        .map(found -> found.replaceAll(part -> filled(part, arguments)));
  }

  /** What a piece of code has of the publisher's words is a part of it. */
  private static String bare(String code, List<Wording> arguments) {
    return ARGUMENT
        .matcher(code)
        .replaceAll(part -> Matcher.quoteReplacement(argument(part, arguments).toString()));
  }

  private static Wording argument(MatchResult part, List<Wording> arguments) {
    return arguments.get(part.group(1).charAt(0) - '0');
  }

  private String filled(MatchResult part, List<Wording> arguments) {
    String words =
        part.group(1) == null
            ? isolation.code(bare(part.group(2), arguments))
            : words(argument(part, arguments));
    return Matcher.quoteReplacement(words);
  }
}
