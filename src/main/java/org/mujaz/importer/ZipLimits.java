package org.mujaz.importer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.zip.ZipFile;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;

/** How much of an archive is unfolded, counted while it is read, whatever its headers say. */
final class ZipLimits {

  /** How many entries an archive may have. */
  private static final int ENTRIES = 1_000_000;

  /** In bytes: the largest video that somebody puts beside a text. */
  private static final long LARGEST = 1L << 30;

  /** Pictures and documents hardly shrink in archives; tables shrink to a twentieth. */
  private static final long RATIO = 100;

  /** In bytes: all that one archive may unfold to. */
  private static final long LARGEST_ALL = 16L << 30;

  /** What may be unfolded whatever the ratio. */
  private static final long FREE = 1L << 20;

  private ZipLimits() {}

  /** An entry that is more than an archive may hold. */
  static final class Exceeded extends IOException {
    @Serial private static final long serialVersionUID = 1;

    Exceeded() {
      super("unfolds to too much");
    }
  }

  /** Whether an archive has more entries than it may have, which is reported. */
  static boolean hasTooMany(ZipFile zip, Location place, Problems problems) {
    if (zip.size() <= ENTRIES) {
      return false;
    }
    problems.add(
        ProblemCode.UNREADABLE_ORIGIN,
        place,
        ReportPhrase.TOO_MANY_ENTRIES.with(Wording.quoted(ENTRIES)));
    return true;
  }

  /**
   * The same bytes, up to the limit.
   *
   * @param packed how many there are in the archive
   */
  static InputStream within(InputStream in, long packed) {
    return until(in, Math.min(LARGEST, Math.max(FREE, packed * RATIO)));
  }

  /**
   * How much an archive may unfold to as a whole.
   *
   * @param packed its size in bytes
   */
  static long all(long packed) {
    return Math.min(LARGEST_ALL, Math.max(FREE, packed * RATIO));
  }

  /** The same bytes, up to {@code most} of them. */
  static InputStream until(InputStream in, long most) {
    return new FilterInputStream(in) {
      private long read;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = super.read(bytes, offset, length);
        read += Math.max(0, got);
        if (read > most) {
          throw new Exceeded();
        }
        return got;
      }
    };
  }
}
