package org.mujaz.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.mujaz.hash.Sha256;

/**
 * Writes what the page shows of the texts, a few in each file: results lie far apart, and each of
 * them costs its whole block. Several blocks share a fingerprint, since the manifest has them all.
 */
final class RecordBlocks {

  /** How many texts share a file. */
  static final int SIZE = 5;

  /** How many texts share a fingerprint: a new one leaves those before its group as they were. */
  static final int GROUP = 8 * SIZE;

  private final IndexFiles files;
  private final List<String> records = new ArrayList<>();
  private final List<Integer> kept = new ArrayList<>();
  private final MessageDigest digest = Sha256.digest();
  private final StringBuilder hashes = new StringBuilder();
  private int named;

  RecordBlocks(IndexFiles files) {
    this.files = files;
  }

  void add(String json) {
    records.add(json);
    if (records.size() == SIZE) {
      endBlock();
      if (kept.size() * SIZE == GROUP) {
        endGroup();
      }
    }
  }

  private void endBlock() {
    byte[] content = ("[" + String.join(",\n", records) + "]\n").getBytes(StandardCharsets.UTF_8);
    kept.add(files.keep(content));
    digest.update(content);
    records.clear();
  }

  private void endGroup() {
    String hash = Fingerprint.of(digest);
    kept.forEach(file -> files.name(file, "r" + named++ + "." + hash + ".json"));
    kept.clear();
    hashes.append(hash);
  }

  /** Writes the rest; the fingerprints of the groups in one text. */
  String finish() {
    if (!records.isEmpty()) {
      endBlock();
    }
    if (!kept.isEmpty()) {
      endGroup();
    }
    return hashes.toString();
  }
}
