package org.mujaz.image;

import java.util.concurrent.Semaphore;
import org.mujaz.model.PixelSize;

/** Keeps the decoded pictures that are in memory at a time few. */
final class PixelBudget {

  private static final int MEGAPIXEL = 1_000_000;

  /** In millions of pixels; each needs about ten megabytes while it is decoded and made smaller. */
  private static final int MOST = 32;

  private final Semaphore free = new Semaphore(MOST, true);

  /** Waits until there is room for a picture of this size; a huge one has all of it. */
  int take(PixelSize size) {
    long pixels = (long) size.width() * size.height();
    int share = (int) Math.min(MOST, pixels / MEGAPIXEL + 1);
    free.acquireUninterruptibly(share);
    return share;
  }

  /** Gives the room back. */
  void giveBack(int share) {
    free.release(share);
  }
}
