package org.mujaz.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.mujaz.model.Language;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.ReportPhrase;

/** The faces of a theme, ready to draw with. No face of the machine is ever used. */
public final class Faces {

  private final Map<FaceFile, Font> fonts;

  private Faces(Map<FaceFile, Font> fonts) {
    this.fonts = fonts;
  }

  /** A file that is no face that Java can read. */
  public static final class InvalidFace extends Exception {
    private static final long serialVersionUID = 1;
    private final FaceFile file;

    InvalidFace(FaceFile file, FontFormatException cause) {
      super(cause);
      this.file = file;
    }

    /** Which of them. */
    public FaceFile file() {
      return file;
    }
  }

  /**
   * Reads all of them.
   *
   * @param files the content of each
   * @throws UncheckedIOException when this Java cannot draw letters at all
   */
  public static Faces read(Map<FaceFile, byte[]> files) throws InvalidFace {
    drawWithoutScreen();
    Map<FaceFile, Font> fonts = new EnumMap<>(FaceFile.class);
    for (FaceFile file : FaceFile.values()) {
      fonts.put(file, read(file, Objects.requireNonNull(files.get(file))));
    }
    return new Faces(fonts);
  }

  /** Else drawing puts an icon into the dock of macOS; whoever has said otherwise is heard. */
  private static void drawWithoutScreen() {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }

  private static Font read(FaceFile file, byte[] bytes) throws InvalidFace {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
          .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    } catch (FontFormatException e) {
      throw new InvalidFace(file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (LinkageError | InternalError | NullPointerException e) {
      // How a Java without fontconfig, without any font or without AWT says so differs by release.
      throw noLetters(e);
    }
  }

  static UncheckedIOException noLetters(Throwable cause) {
    return new UncheckedIOException(
        new BrokenEnvironment(ReportPhrase.NO_LETTERS.with(cause.toString()), cause));
  }

  Font font(Language language, Weight weight) {
    return Objects.requireNonNull(
        fonts.get(
            language == Language.ARABIC
                ? (weight == Weight.BOLD ? FaceFile.ARABIC_BOLD : FaceFile.ARABIC_REGULAR)
                : (weight == Weight.BOLD ? FaceFile.LATIN_BOLD : FaceFile.LATIN_REGULAR)));
  }

  /** The face that has a character: the preferred one, else the other. */
  Optional<Language> having(int codePoint, Language preferred, Weight weight) {
    if (font(preferred, weight).canDisplay(codePoint)) {
      return Optional.of(preferred);
    }
    return Optional.of(preferred.other()).filter(l -> font(l, weight).canDisplay(codePoint));
  }

  /** The first character of a text that no face has. */
  public OptionalInt missing(String text) {
    return text.codePoints()
        .filter(c -> !isShapeless(c))
        .filter(c -> having(c, Language.ARABIC, Weight.BOLD).isEmpty())
        .findFirst();
  }

  /**
   * Spaces, controls, marks of direction and joiners, but not the Arabic signs that hold numbers.
   */
  static boolean isShapeless(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.getType(codePoint) == Character.CONTROL
        || (Character.getType(codePoint) == Character.FORMAT && !isArabicSign(codePoint));
  }

  private static boolean isArabicSign(int codePoint) {
    return codePoint >= 0x600 && codePoint < 0x900 && codePoint != 0x61C;
  }
}
