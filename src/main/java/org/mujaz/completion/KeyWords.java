package org.mujaz.completion;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.mujaz.model.Language;

/** What each key means, in both languages, from {@code keys_LANGUAGE.properties}. */
final class KeyWords {

  private final Map<Language, Properties> words = new EnumMap<>(Language.class);

  KeyWords() {
    for (Language language : Language.values()) {
      words.put(language, load("keys_" + language.code() + ".properties"));
    }
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(KeyWords.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The meaning of a key in a language.
   *
   * @param path the names of the keys that it stands in, and its own, with dots between
   */
  String in(Language language, String path) {
    Properties texts = Objects.requireNonNull(words.get(language));
    String everywhere = path.substring(path.lastIndexOf('.') + 1);
    String text = texts.getProperty(path, texts.getProperty(everywhere));
    if (text == null) {
      throw new IllegalStateException("no words for the key " + path);
    }
    return text;
  }

  /** In both, the language of the key's spelling first, each a paragraph. */
  String both(String path, boolean arabicKey) {
    String arabic = in(Language.ARABIC, path);
    String english = in(Language.ENGLISH, path);
    return arabicKey ? arabic + "\n\n" + english : english + "\n\n" + arabic;
  }
}
