package org.mujaz.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.mujaz.hash.Sha256;
import org.mujaz.image.PictureHeader;
import org.mujaz.image.PictureProbe;
import org.mujaz.image.PixelLimit;
import org.mujaz.model.MediaFile;
import org.mujaz.model.PictureType;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;

/** Tells what the build needs to know of a file beside the texts. */
final class MediaReader {

  private static final int BUFFER = 1 << 16;
  private static final int HASH_BYTES = 8;

  private final Problems problems;

  MediaReader(Problems problems) {
    this.problems = problems;
  }

  MediaFile read(FoundFile found) {
    try {
      Optional<PictureHeader.Sized> picture = picture(found);
      return new MediaFile(
          found.path(),
          found.bytes(),
          hash(found.file()),
          picture.map(PictureHeader.Sized::size),
          picture.map(PictureHeader.Sized::type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<PictureHeader.Sized> picture(FoundFile found) throws IOException {
    String name = found.path().fileName();
    if (!FileNames.isPicture(name)) {
      return Optional.empty();
    }
    PictureHeader header = PictureProbe.probe(found.file());
    if (header instanceof PictureHeader.Broken) {
      problems.add(ProblemCode.BROKEN_PICTURE, Location.of(found.path()), name);
    }
    if (header instanceof PictureHeader.Active active) {
      Wording part = active.part().map(Wording::quoted).orElse(ReportPhrase.LOADING_STYLE);
      problems.add(
          ProblemCode.ACTIVE_PICTURE, Location.of(found.path()), Wording.quoted(name), part);
    }
    return header instanceof PictureHeader.Sized sized
        ? Optional.of(sized).filter(picture -> isUsable(picture, found))
        : Optional.empty();
  }

  /** A photograph may have the name of another kind of photograph: both become what they are. */
  private boolean isUsable(PictureHeader.Sized picture, FoundFile found) {
    Location place = Location.of(found.path());
    String name = found.path().fileName();
    PictureType type = picture.type();
    boolean drawing = type == PictureType.SVG;
    if (drawing != PictureType.SVG.isNamed(name)) {
      String right = name.substring(0, name.lastIndexOf('.') + 1) + type.extension();
      problems.add(ProblemCode.MISNAMED_PICTURE, place, name, type.name(), right);
      return false;
    }
    if (!drawing && PixelLimit.isPassedBy(picture.size())) {
      String size = picture.size().width() + "×" + picture.size().height();
      problems.add(ProblemCode.HUGE_PICTURE, place, name, size);
      return false;
    }
    if (picture.tells()) {
      problems.add(ProblemCode.PICTURE_METADATA, place, name);
    }
    return true;
  }

  private static String hash(Path file) throws IOException {
    MessageDigest sha256 = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        sha256.update(buffer, 0, count);
      }
    }
    return Sha256.hex(sha256, HASH_BYTES);
  }
}
