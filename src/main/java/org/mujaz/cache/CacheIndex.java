package org.mujaz.cache;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a cache has, as the last build that closed it left it.
 *
 * @param entries where each result lies
 */
record CacheIndex(Head head, List<Entry> entries) {

  /**
   * What is said of all results.
   *
   * @param version of everything that is not an ingredient of the keys
   * @param secret goes into every key, so that nobody who writes texts can make two with one key
   * @param build the number of the build that closed it
   * @param data the number of the build that began the file of results
   * @param end the size of that file
   */
  record Head(String version, Key secret, int build, int data, long end) {}

  /**
   * A result.
   *
   * @param used the number of the last build that asked for it
   */
  record Entry(Key key, Place place, int used) {}

  /** Of a cache with nothing in it. */
  static CacheIndex empty(String version) {
    SecureRandom random = new SecureRandom();
    Key secret = new Key(random.nextLong(), random.nextLong());
    return new CacheIndex(new Head(version, secret, 0, 1, 0), List.of());
  }

  /** Reads a file; an empty index if it is damaged, not there, or of another version. */
  static CacheIndex read(Path file, String version) {
    Optional<SealedReader> found = SealedReader.open(file, version);
    if (found.isEmpty()) {
      return empty(version);
    }
    try (SealedReader sealed = found.get()) {
      Unpacker in = sealed.parts();
      Head head = new Head(version, in.key(), in.small(), in.small(), in.number());
      List<Entry> entries = new ArrayList<>();
      for (int left = in.small(); left > 0; left--) {
        entries.add(entry(sealed.parts()));
      }
      return new CacheIndex(head, entries);
    }
  }

  private static Entry entry(Unpacker in) {
    Key key = in.key();
    Place place = new Place(in.number(), in.small(), in.small());
    return new Entry(key, place, in.small());
  }

  /** Writes it to a file, at once and whole. */
  void write(Path file) {
    try (SealedWriter sealed = new SealedWriter(file, head.version())) {
      Packer out = sealed.parts();
      out.key(head.secret()).small(head.build()).small(head.data()).number(head.end());
      out.small(entries.size());
      entries.forEach(entry -> write(entry, sealed.parts()));
      sealed.seal();
    }
  }

  private static void write(Entry entry, Packer out) {
    Place place = entry.place();
    out.key(entry.key()).number(place.start()).small(place.length()).small(place.check());
    out.small(entry.used());
  }
}
