package org.mujaz.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.text.Characters;
import org.mujaz.text.InvalidPhrase;
import org.mujaz.text.Phrases;

/** The words of a theme: its message files laid over those of the themes that it extends. */
final class Words {
  private record MessageFile(SourceFile source, boolean own, Phrases phrases) {}

  private final Map<Language, List<MessageFile>> files = new EnumMap<>(Language.class);
  private final Map<Language, Phrases> merged = new EnumMap<>(Language.class);

  /** Reads {@code messages/ar.properties} and {@code messages/en.properties} of every layer. */
  Words(ThemeFiles theme, Digits digits) {
    for (Language language : Language.values()) {
      List<MessageFile> found = new ArrayList<>();
      String path = "messages/" + language.code() + ".properties";
      for (ThemeLayer layer : theme.layers()) {
        ThemeFile file = layer.files().get(path);
        if (file != null) {
          String text = Characters.clean(file.text()).text();
          Phrases phrases = Phrases.read(text, language, digits);
          found.add(
              new MessageFile(SourceFile.of(file.source(), file.text()), layer.own(), phrases));
        }
      }
      files.put(language, found);
      merged.put(
          language,
          found.stream()
              .map(MessageFile::phrases)
              .reduce(Phrases::withFallback)
              .orElseGet(() -> Phrases.read("", language, digits)));
    }
  }

  /** The phrases of a language. */
  Phrases in(Language language) {
    return Objects.requireNonNull(merged.get(language));
  }

  /** Whether one of the languages has a key. */
  boolean has(String key) {
    return merged.values().stream().anyMatch(phrases -> phrases.contains(key));
  }

  /** Every key, whatever its language. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    merged.values().forEach(phrases -> keys.addAll(phrases.keys()));
    return keys;
  }

  /** Reports lines that are no phrases, and phrases that one of the languages lacks. */
  void check(Problems problems) {
    files.forEach(
        (language, found) -> {
          for (MessageFile file : found) {
            reportRemoved(file.source(), problems);
            for (InvalidPhrase bad : file.phrases().invalid()) {
              problems.add(
                  ProblemCode.INVALID_MESSAGE,
                  line(file, bad.line()),
                  Wording.quoted(bad.key()),
                  bad.reason());
            }
            for (String key : file.phrases().keys()) {
              if (!in(language.other()).contains(key) && !isInvalid(language.other(), key)) {
                Wording missing = ReportPhrase.of(language.other());
                problems.add(
                    ProblemCode.MISSING_MESSAGE, line(file, key), Wording.quoted(key), missing);
              }
            }
          }
        });
  }

  private static void reportRemoved(SourceFile written, Problems problems) {
    for (Characters.Removed removed : Characters.clean(written.text()).removed()) {
      problems.add(ProblemCode.FORBIDDEN_CHARACTER, written.at(removed.offset()), removed.name());
    }
  }

  /**
   * Reports what the publisher's own themes say and no template uses. What the built-in theme says
   * too is used, if not by a template then by the generator, for titles and feeds.
   *
   * @param asked what the generator asks for in a theme without the words of the built-in one
   */
  void checkUse(TemplateScan scan, Set<String> asked, Problems problems) {
    for (List<MessageFile> found : files.values()) {
      Set<String> builtIn = new HashSet<>(asked);
      found.stream().filter(f -> !f.own()).forEach(f -> builtIn.addAll(f.phrases().keys()));
      for (MessageFile file : found) {
        for (String key : file.phrases().keys()) {
          if (file.own() && !builtIn.contains(key) && !scan.usesMessage(key)) {
            problems.add(ProblemCode.UNUSED_MESSAGE, line(file, key), key);
          }
        }
      }
    }
  }

  private boolean isInvalid(Language language, String key) {
    return Objects.requireNonNull(files.get(language)).stream()
        .flatMap(file -> file.phrases().invalid().stream())
        .anyMatch(bad -> bad.key().equals(key));
  }

  private static Location line(MessageFile file, String key) {
    return line(file, file.phrases().line(key));
  }

  /** The first character of a line that is not a blank. */
  private static Location line(MessageFile file, int line) {
    String text = file.source().lines().lineText(line);
    int blanks = text.length() - text.stripLeading().length();
    return file.source().at(file.source().lines().start(line) + blanks);
  }
}
