package org.mujaz.read;

import java.io.IOException;
import java.util.Optional;
import org.mujaz.hash.FileState;
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

  private final FileHashes hashes;
  private final Problems problems;

  MediaReader(FileHashes hashes, Problems problems) {
    this.hashes = hashes;
    this.problems = problems;
  }

  MediaFile read(FoundFile found) {
    try {
      FileState before = FileState.of(found.file());
      Optional<PictureHeader.Sized> picture = picture(found);
      FileHashes.Content content = hashes.of(found.file(), before);
      if (!before.isStill(found.file(), content.size())) {
        throw UnreadFile.changed(found.path());
      }
      return new MediaFile(
          found.path(),
          before.size(),
          content.hash(),
          picture.map(PictureHeader.Sized::size),
          picture.map(PictureHeader.Sized::type));
    } catch (IOException e) {
      throw UnreadFile.because(e, found.path());
    }
  }

  private Optional<PictureHeader.Sized> picture(FoundFile found) throws IOException {
    String name = found.path().fileName();
    if (!PictureType.isPicture(name)) {
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
}
