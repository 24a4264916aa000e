package org.mujaz.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.mujaz.model.ProseRef;

/**
 * Keeps bodies in one temporary file; memory has eight bytes for each.
 *
 * <p>Bodies may be read while others are still being put. A file that cannot be written or read is
 * an {@link UncheckedIOException}.
 */
public final class SpooledProse implements ProseStore, AutoCloseable {

  private final FileChannel channel;

  /** Where the body with this index ends, which is where the next one begins. */
  private long[] ends = new long[256];

  private int count;

  /**
   * An empty store.
   *
   * @param folder where the file is made, and gone when the store is closed; made when it is not
   *     there
   */
  public SpooledProse(Path folder) {
    try {
      Files.createDirectories(folder);
      Path file = Files.createTempFile(folder, "prose-", ".spool");
      this.channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ProseRef put(Prose prose) {
    byte[] bytes = ProseCodec.encode(prose);
    try {
      synchronized (this) {
        long start = start(count);
        writeFully(ByteBuffer.wrap(bytes), start);
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = start + bytes.length;
        return new ProseRef(count++);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Prose get(ProseRef ref) {
    long start;
    long end;
    synchronized (this) {
      if (ref.index() >= count) {
        throw new IllegalStateException("no body " + ref.index() + " of " + count);
      }
      start = start(ref.index());
      end = ends[ref.index()];
    }
    try {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(end - start));
      readFully(bytes, start);
      return ProseCodec.decode(bytes.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  private void writeFully(ByteBuffer bytes, long start) throws IOException {
    long position = start;
    while (bytes.hasRemaining()) {
      position += channel.write(bytes, position);
    }
  }

  private void readFully(ByteBuffer bytes, long start) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, start + bytes.position()) < 0) {
        throw new IOException("the spool of bodies was cut short by another program");
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
