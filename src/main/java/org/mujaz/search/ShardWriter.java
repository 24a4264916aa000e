package org.mujaz.search;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.mujaz.hash.Sha256;

/**
 * Writes lines that are in order into files of about one size, all named by what is in all of them:
 * one story more changes most of them, and the manifest, which each first search loads, has one
 * name for all.
 */
final class ShardWriter {

  /** How much of a border one digit can say. */
  private static final int LONGEST = 35;

  private final String kind;
  private final int size;
  private final IndexFiles files;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private final List<Integer> kept = new ArrayList<>();
  private final MessageDigest digest = Sha256.digest();
  private final StringBuilder list = new StringBuilder();
  private String border = "";
  private String last = "";

  /**
   * A writer.
   *
   * @param kind the letter with which the names of the files begin
   * @param size about how many bytes one has; a line that is longer has a file to itself
   */
  ShardWriter(String kind, int size, IndexFiles files) {
    this.kind = kind;
    this.size = size;
    this.files = files;
  }

  /** Adds what stands at a place: one line or several, each with its end, in some parts. */
  void add(String place, byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    if (lines.size() > 0 && lines.size() + length > size) {
      end();
    }
    if (lines.size() == 0) {
      begin(border(last, place));
    }
    for (byte[] part : parts) {
      lines.writeBytes(part);
    }
    last = place;
  }

  /** The shortest text that is behind {@code before}, and not behind {@code place}. */
  private static String border(String before, String place) {
    return place.substring(0, Place.shared(before, place) + 1);
  }

  /** Each border leaves out what it shares with the one before, and says how much that is. */
  private void begin(String next) {
    int same = Math.min(Place.shared(border, next), LONGEST);
    list.append('\n')
        .append(Character.forDigit(same, LONGEST + 1))
        .append(next, same, next.length());
    border = next;
  }

  private void end() {
    byte[] content = lines.toByteArray();
    kept.add(files.keep(content));
    digest.update(content);
    // Where one ends counts too.
    digest.update((byte) 0);
    lines.reset();
  }

  /** Names the files; their fingerprint, and then where each begins, a line for each. */
  String finish() {
    if (lines.size() > 0) {
      end();
    }
    String hash = Fingerprint.of(digest);
    for (int i = 0; i < kept.size(); i++) {
      files.name(kept.get(i), kind + i + "." + hash + ".txt");
    }
    return hash + list;
  }
}
