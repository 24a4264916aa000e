package org.mujaz.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** What an import can be made from. */
public enum Format {
  /** Wire text: one file, or a folder of them. */
  WIRE(ReportPhrase.FORMAT_WIRE),
  /** RSS 2.0, RSS 1.0 or Atom. */
  FEED(ReportPhrase.FORMAT_FEED),
  /** WordPress's own export, WXR. */
  WORDPRESS(ReportPhrase.FORMAT_WORDPRESS),
  /** The folder of a Hugo site. */
  HUGO(ReportPhrase.FORMAT_HUGO),
  /** The folder of a Jekyll site. */
  JEKYLL(ReportPhrase.FORMAT_JEKYLL),
  /** The folder of a JBake site. */
  JBAKE(ReportPhrase.FORMAT_JBAKE);

  private final ReportPhrase words;

  Format(ReportPhrase words) {
    this.words = words;
  }

  /** The value of the parameter. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What editors call it. */
  public Wording words() {
    return words;
  }

  /** The format with this {@linkplain #id() id}. */
  public static Optional<Format> ofId(String id) {
    return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
  }

  /** The ids of all formats. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Format::id).toList();
  }
}
