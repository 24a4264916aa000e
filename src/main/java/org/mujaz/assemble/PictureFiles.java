package org.mujaz.assemble;

import java.util.Optional;
import org.mujaz.model.PictureType;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Finds the pictures that one story names. */
final class PictureFiles {

  private final Inquiry asked;
  private final Problems problems;

  PictureFiles(Inquiry asked, Problems problems) {
    this.asked = asked;
    this.problems = problems;
  }

  /**
   * The picture that {@code src} names.
   *
   * @param src relative to the folder of {@code file}
   */
  Optional<SourcePath> find(String src, SourcePath file, Location location) {
    if (src.contains("://") || src.startsWith("//")) {
      problems.add(ProblemCode.REMOTE_PICTURE, location, src);
      return Optional.empty();
    }
    Optional<SourcePath> found =
        asked.find(src, file).filter(path -> PictureType.isPicture(path.fileName()));
    if (found.isEmpty()) {
      problems.add(
          Problem.of(ProblemCode.MISSING_PICTURE, location, src)
              .suggesting(asked.media().nearestPicture(src, file)));
    }
    return found;
  }
}
