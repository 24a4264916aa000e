package org.mujaz.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what the page shows of the texts, a few in each file: results lie far apart, and each of
 * them costs its whole block.
 */
final class RecordBlocks {

  /** How many texts share a file. */
  static final int SIZE = 5;

  private final IndexFiles files;
  private final List<String> records = new ArrayList<>();
  private final List<String> written = new ArrayList<>();

  RecordBlocks(IndexFiles files) {
    this.files = files;
  }

  void add(String json) {
    records.add(json);
    if (records.size() == SIZE) {
      end();
    }
  }

  private void end() {
    byte[] content = ("[" + String.join(",\n", records) + "]\n").getBytes(StandardCharsets.UTF_8);
    String hash = Fingerprint.of(content);
    files.write("r" + written.size() + "." + hash + ".json", content);
    written.add(hash);
    records.clear();
  }

  /** Writes the rest; the fingerprints of the files in one text. */
  String finish() {
    if (!records.isEmpty()) {
      end();
    }
    return String.join("", written);
  }
}
