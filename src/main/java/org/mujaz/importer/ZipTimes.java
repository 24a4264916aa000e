package org.mujaz.importer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.zip.ZipEntry;

/**
 * When the files of an archive were last changed, whatever machine looks at it: a time that states
 * no zone Java takes for one of the machine's zone.
 */
final class ZipTimes {

  /** What Info-ZIP and others add, a time in UTC (APPNOTE.TXT, 4.6.1). */
  private static final int EXTENDED = 0x5455;

  private static final int EXTENDED_LENGTH = 5;

  /** What Windows adds, likewise (APPNOTE.TXT, 4.5.5). */
  private static final int NTFS = 0x000a;

  private static final int NTFS_LENGTH = 32;

  private static final int HEADER = 4;

  /** When time begins for archives. */
  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZoneId zone;

  /** Times without a zone are those of {@code zone}. */
  ZipTimes(ZoneId zone) {
    this.zone = zone;
  }

  /** When a file was last changed. */
  FileTime of(ZipEntry entry) {
    return isExact(entry)
        ? entry.getLastModifiedTime()
        : FileTime.from(local(entry).atZone(zone).toInstant());
  }

  private static boolean isExact(ZipEntry entry) {
    byte[] extra = Objects.requireNonNullElse(entry.getExtra(), new byte[0]);
    ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
    while (fields.remaining() >= HEADER) {
      int id = Short.toUnsignedInt(fields.getShort());
      int length = Short.toUnsignedInt(fields.getShort());
      int start = fields.position();
      if (length > fields.remaining()) {
        return false;
      }
      if ((id == NTFS && length >= NTFS_LENGTH)
          || (id == EXTENDED && length >= EXTENDED_LENGTH && (fields.get(start) & 1) == 1)) {
        return true;
      }
      fields.position(start + length);
    }
    return false;
  }

  private static LocalDateTime local(ZipEntry entry) {
    try {
      return entry.getTimeLocal();
    } catch (DateTimeException noDate) {
      return FIRST;
    }
  }
}
