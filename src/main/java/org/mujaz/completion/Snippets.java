package org.mujaz.completion;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mujaz.read.FactKeys;
import org.mujaz.schema.Form;
import org.mujaz.schema.Key;
import org.mujaz.text.Json;

/**
 * The keys of stories as snippets of VS Code, which complete them in Markdown too: no schema
 * reaches the front matter there.
 *
 * @see <a href="https://code.visualstudio.com/docs/editing/userdefinedsnippets">their syntax</a>
 */
final class Snippets {

  private final KeyWords words = new KeyWords();
  private final Vocabulary vocabulary;

  Snippets(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public String toString() {
    Json.Members snippets = new Json.Members();
    for (Key<?> key : FactKeys.ofStories().keys()) {
      key.names().forEach(name -> snippets.with(name, snippet(key, name)));
    }
    return snippets + "\n";
  }

  private String snippet(Key<?> key, String name) {
    String path = "story." + key.name();
    boolean arabic = isArabic(name);
    return new Json.Members()
        .with("scope", Json.text("markdown,yaml"))
        .with("prefix", Json.text(name))
        .with("body", Json.text(name + ": " + value(key.type().form(), path, arabic)))
        .with("description", Json.text(words.both(path, arabic)))
        .toString();
  }

  private String value(Form form, String path, boolean arabic) {
    boolean list = form instanceof Form.Items;
    List<String> choices =
        vocabulary.offered(path).or(() -> words(form)).orElse(List.of()).stream()
            .filter(inLetters(arabic))
            .toList();
    if (choices.isEmpty()) {
      return "$0";
    }
    String choice =
        choices.stream().map(Snippets::escaped).collect(Collectors.joining(",", "${1|", "|}"));
    return list ? "[" + choice + "$0]" : choice;
  }

  /** The words that are a value by themselves. */
  private static Optional<List<String>> words(Form form) {
    if (form instanceof Form.Words choice) {
      return Optional.of(choice.words());
    }
    return form instanceof Form.Either either
        ? either.forms().stream().flatMap(each -> words(each).stream()).findFirst()
        : Optional.empty();
  }

  /** An Arabic key has Arabic values. */
  private static Predicate<String> inLetters(boolean arabic) {
    return word -> isArabic(word) == arabic;
  }

  private static boolean isArabic(String word) {
    return word.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  private static String escaped(String choice) {
    return choice.replaceAll("([\\\\,|$}])", "\\\\$1");
  }
}
