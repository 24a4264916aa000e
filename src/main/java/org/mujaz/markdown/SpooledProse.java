package org.mujaz.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.mujaz.model.ProseRef;
import org.mujaz.spool.Spool;

/**
 * Keeps bodies in one temporary file; memory has eight bytes for each.
 *
 * <p>Bodies may be read while others are still being put. A file that cannot be written or read is
 * an {@link UncheckedIOException}.
 */
public final class SpooledProse implements ProseStore, AutoCloseable {

  private final Spool spool;

  /**
   * An empty store.
   *
   * @param folder where the file is made, and gone when the store is closed; made when it is not
   *     there
   */
  public SpooledProse(Path folder) {
    this.spool = new Spool(folder, "prose-");
  }

  @Override
  public ProseRef put(Prose prose) {
    return new ProseRef(spool.put(ProseCodec.encode(prose)));
  }

  @Override
  public Prose get(ProseRef ref) {
    try {
      return ProseCodec.decode(spool.get(ref.index()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    spool.close();
  }
}
