package org.mujaz.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes lines that are in order into files of about one size. */
final class ShardWriter {

  private final String kind;
  private final int size;
  private final IndexFiles files;
  private final StringBuilder lines = new StringBuilder();
  private final List<String> written = new ArrayList<>();
  private String border = "";
  private String last = "";
  private int count;

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

  /** Adds what stands at a place: one line or several, each with its end. */
  void add(String place, String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (count > 0 && count + bytes > size) {
      end();
    }
    if (count == 0) {
      border = border(last, place);
    }
    lines.append(text);
    count += bytes;
    last = place;
  }

  /** The shortest text that is behind {@code before}, and not behind {@code place}. */
  private static String border(String before, String place) {
    int same = 0;
    while (same < before.length() && before.charAt(same) == place.charAt(same)) {
      same++;
    }
    return place.substring(0, same + 1);
  }

  private void end() {
    byte[] content = lines.toString().getBytes(StandardCharsets.UTF_8);
    String hash = Fingerprint.of(content);
    files.write(kind + written.size() + "." + hash + ".txt", content);
    written.add(border + " " + hash);
    lines.setLength(0);
    count = 0;
  }

  /** Writes the rest; where each file begins, and its fingerprint, a line for each. */
  String finish() {
    if (count > 0) {
      end();
    }
    return String.join("\n", written);
  }
}
