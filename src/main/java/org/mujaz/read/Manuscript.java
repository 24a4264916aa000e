package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.hash.Sha256;
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

  private static final int WHOLE_BYTES = 4;
  private static final int UNIT_BYTES = 2;

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
    return new Revision(Sha256.hex(words, WHOLE_BYTES), List.of());
  }

  /** What {@link Revision#units()} says of one unit. */
  public static String digits(String unit) {
    return Sha256.hex(unit, UNIT_BYTES);
  }
}
