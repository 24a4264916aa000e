package org.mujaz.verify;

import java.util.Optional;
import org.mujaz.model.MediaFile;
import org.mujaz.model.PixelSize;
import org.mujaz.model.SocialCard;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;

/** Compares the sizes that pages give pictures with those of the files. */
final class PictureSizes {

  private PictureSizes() {}

  /** The size of a file of the site; nothing where it is no picture, or one of the theme. */
  static Optional<PixelSize> of(PlannedPage file) {
    if (file.subject() instanceof Subject.PictureFile picture) {
      return Optional.of(picture.variant().size());
    } else if (file.subject() instanceof Subject.Card) {
      return Optional.of(SocialCard.SIZE);
    }
    return file.subject() instanceof Subject.Media media
        ? Optional.of(media.file()).flatMap(MediaFile::size)
        : Optional.empty();
  }

  /** Whether the two numbers are those of the file, as far as they are given. */
  static boolean areEqual(HeadScan.Sized said, PixelSize size) {
    return isOrSilent(said.width(), size.width()) && isOrSilent(said.height(), size.height());
  }

  private static boolean isOrSilent(String said, int right) {
    return said.isEmpty() || said.equals(Integer.toString(right));
  }

  /**
   * Whether a browser that keeps the place of a picture free keeps the right one: the numbers have
   * the shape of the file, with a pixel for rounding. A picture may be shown smaller than it is.
   */
  static boolean haveOneShape(HeadScan.Sized said, PixelSize size) {
    if (!said.width().matches("\\d{1,6}") || !said.height().matches("\\d{1,6}")) {
      return true;
    }
    long across = Long.parseLong(said.width()) * size.height();
    long down = Long.parseLong(said.height()) * size.width();
    return Math.abs(across - down) <= Math.max(size.width(), size.height());
  }
}
