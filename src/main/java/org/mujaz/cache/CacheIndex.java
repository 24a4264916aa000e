package org.mujaz.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

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

  private static final int FORMAT = 0x4D4A4301;

  /** Of a cache with nothing in it. */
  static CacheIndex empty(String version) {
    SecureRandom random = new SecureRandom();
    Key secret = new Key(random.nextLong(), random.nextLong());
    return new CacheIndex(new Head(version, secret, 0, 1, 0), List.of());
  }

  /** Reads a file; an empty index if it is damaged, not there, or of another version. */
  static CacheIndex read(Path file, String version) {
    try {
      CRC32C crc = new CRC32C();
      try (DataInputStream in =
          new DataInputStream(
              new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), crc))) {
        if (in.readInt() == FORMAT && in.readUTF().equals(version)) {
          CacheIndex index = read(in, version);
          int check = (int) crc.getValue();
          if (in.readInt() == check) {
            return index;
          }
        }
      }
    } catch (IOException e) {
      // Not there or cut short: all that it told can be made again.
    }
    return empty(version);
  }

  private static CacheIndex read(DataInputStream in, String version) throws IOException {
    Key secret = key(in);
    int build = in.readInt();
    int data = in.readInt();
    long end = in.readLong();
    List<Entry> entries = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Key key = key(in);
      Place place = new Place(in.readLong(), in.readInt(), in.readInt());
      entries.add(new Entry(key, place, in.readInt()));
    }
    return new CacheIndex(new Head(version, secret, build, data, end), entries);
  }

  private static Key key(DataInputStream in) throws IOException {
    return new Key(in.readLong(), in.readLong());
  }

  /** Writes it to a file, at once and whole. */
  void write(Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    CRC32C crc = new CRC32C();
    try (DataOutputStream out =
        new DataOutputStream(
            new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)), crc))) {
      write(out);
      out.writeInt((int) crc.getValue());
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeUTF(head.version());
    write(out, head.secret());
    out.writeInt(head.build());
    out.writeInt(head.data());
    out.writeLong(head.end());
    out.writeInt(entries.size());
    for (Entry entry : entries) {
      write(out, entry.key());
      out.writeLong(entry.place().start());
      out.writeInt(entry.place().length());
      out.writeInt(entry.place().check());
      out.writeInt(entry.used());
    }
  }

  private static void write(DataOutputStream out, Key key) throws IOException {
    out.writeLong(key.high());
    out.writeLong(key.low());
  }
}
