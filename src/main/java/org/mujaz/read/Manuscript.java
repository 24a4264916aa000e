package org.mujaz.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.mujaz.model.Revision;
import org.mujaz.text.Spacing;

/**
 * What a translator has before them: the words of one version as its editor wrote them, without
 * regard to spacing, and without metadata.
 *
 * @param title the headline, whichever file states it
 * @param summary the editor's standfirst; empty where there is none
 * @param paragraphs the blocks of the body, in the editor's markup; the headline and the line that
 *     names the source are not among them
 */
public record Manuscript(String title, String summary, List<String> paragraphs) {

  /** Beyond this many units a revision would be a page of digits, so only the whole is told. */
  static final int MOST_UNITS = 500;

  private static final int WHOLE_DIGITS = 8;
  private static final int UNIT_DIGITS = 4;

  /** Brings each part on one line; what is blank is no paragraph. */
  public Manuscript {
    title = Spacing.collapsed(title);
    summary = Spacing.collapsed(summary);
    paragraphs = paragraphs.stream().map(Spacing::collapsed).filter(p -> !p.isEmpty()).toList();
  }

  /** The title, the summary, and each paragraph. */
  public List<String> units() {
    List<String> units = new ArrayList<>(List.of(title, summary));
    units.addAll(paragraphs);
    return units;
  }

  /**
   * The revision of these words. Where a paragraph ends makes no difference to the whole, so a wire
   * text that is made Markdown stays what it is.
   */
  public Revision revision() {
    List<String> units = units();
    return new Revision(
        whole().whole(),
        units.size() > MOST_UNITS ? List.of() : units.stream().map(Manuscript::digits).toList());
  }

  /** The first half of the revision, which is enough to compare with. */
  Revision whole() {
    String words = title + "\n" + summary + "\n" + String.join(" ", paragraphs);
    return new Revision(digits(sha256(), words).substring(0, WHOLE_DIGITS), List.of());
  }

  /** What {@link Revision#units()} says of one unit. */
  public static String digits(String unit) {
    return digits(sha256(), unit).substring(0, UNIT_DIGITS);
  }

  private static String digits(MessageDigest sha, String text) {
    return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
