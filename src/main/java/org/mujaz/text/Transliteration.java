package org.mujaz.text;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Spells names of any script in ASCII. Arabic leaves out short vowels, which ICU's own rules then
 * leave out too («مقال» would be "mqal"); ours guess them so that the result can be read aloud.
 */
final class Transliteration {

  private static final String RULES = "arabic-latin.txt";

  private Transliteration() {}

  static String toAscii(String text) {
    return Chain.ICU.transliterate(text);
  }

  /** Compiled when the first Latin slug is asked for; most sites never do. */
  private static final class Chain {
    static final Transliterator ICU =
        Transliterator.createFromRules("Mujaz-Arabic-ASCII", rules(), Transliterator.FORWARD);

    private static String rules() {
      try (InputStream stream = Transliteration.class.getResourceAsStream(RULES)) {
        if (stream == null) {
          throw new IllegalStateException("no " + RULES);
        }
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
