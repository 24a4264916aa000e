package org.mujaz.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mujaz.hash.Sha256;
import org.mujaz.model.SocialCard;

/** Makes the files of social cards; safe for any thread. */
public final class CardPress {

  /** Counts the changes of how cards are drawn: each gives every card a new address. */
  private static final String VERSION = "2";

  private static final int NAME_BYTES = 8;

  /** The width of every card, in pixels. */
  public static final int WIDTH = CardPainter.WIDTH;

  /** The height of every card, in pixels. */
  public static final int HEIGHT = CardPainter.HEIGHT;

  private final CardPainter painter;
  private final Faces faces;
  private final byte[] style;

  /** One headline is asked for by its own card, by that of its day, and by each page of it. */
  private final Map<String, Optional<String>> shown = new ConcurrentHashMap<>();

  /**
   * A press.
   *
   * @param colours of every card
   * @param faces made of {@code files}
   * @param files the faces as the theme brings them
   */
  public CardPress(Colours colours, Faces faces, Map<FaceFile, byte[]> files) {
    this.painter = new CardPainter(colours, faces);
    this.faces = faces;
    MessageDigest digest = Sha256.digest();
    add(digest, VERSION);
    List.of(colours.paper(), colours.ink(), colours.muted(), colours.accent(), colours.rule())
        .forEach(colour -> add(digest, colour));
    new TreeMap<>(files).values().forEach(digest::update);
    this.style = digest.digest();
  }

  /**
   * What tells one card from every other: the beginning of the SHA-256 of all that it shows, and of
   * the colours, the faces and the way of drawing. The file itself may differ between Javas.
   */
  public String fingerprint(SocialCard card) {
    MessageDigest digest = Sha256.digest();
    digest.update(style);
    add(digest, card.language().code());
    card.texts().forEach(text -> add(digest, text));
    return Sha256.hex(digest, NAME_BYTES);
  }

  /**
   * A text as cards show it.
   *
   * @return nothing when it has a letter that no face has, or no letter at all
   */
  public Optional<String> shown(String text) {
    Optional<String> known = shown.get(text);
    return known == null ? shown.computeIfAbsent(text, this::cleaned) : known;
  }

  private Optional<String> cleaned(String text) {
    String clean = CardText.of(text);
    return clean.isEmpty() || faces.missing(clean).isPresent()
        ? Optional.empty()
        : Optional.of(clean);
  }

  /** The first character of a text that no face has, as a text of its own. */
  public Optional<String> missing(String text) {
    if (shown(text).isPresent()) {
      return Optional.empty();
    }
    OptionalInt missing = faces.missing(CardText.of(text));
    return missing.isPresent()
        ? Optional.of(Character.toString(missing.getAsInt()))
        : Optional.empty();
  }

  /** The card as a PNG of {@link #WIDTH} by {@link #HEIGHT} pixels. */
  public byte[] png(SocialCard card) {
    try {
      return PngWriter.write(painter.draw(card));
    } catch (LinkageError | InternalError e) {
      throw Faces.noLetters(e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
