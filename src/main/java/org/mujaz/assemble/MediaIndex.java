package org.mujaz.assemble;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mujaz.model.MediaFile;
import org.mujaz.model.PictureType;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Spelling;

/** The files beside the texts, and which of them a text uses. */
final class MediaIndex {

  private final Map<SourcePath, MediaFile> files = new TreeMap<>();
  private final TreeSet<SourcePath> used = new TreeSet<>();
  private final Asked<MediaIndex> asked = new Asked<>();
  private final Problems problems;

  MediaIndex(Collection<MediaFile> media, Problems problems) {
    this.problems = problems;
    media.forEach(file -> files.put(file.path(), file));
  }

  /**
   * The picture that {@code src} names.
   *
   * @param src relative to the folder of {@code file}
   */
  Optional<SourcePath> picture(String src, SourcePath file, Location location) {
    if (src.contains("://") || src.startsWith("//")) {
      problems.add(ProblemCode.REMOTE_PICTURE, location, src);
      return Optional.empty();
    }
    Optional<SourcePath> found =
        find(src, file).filter(path -> PictureType.isPicture(path.fileName()));
    if (found.isEmpty()) {
      problems.add(
          Problem.of(ProblemCode.MISSING_PICTURE, location, src)
              .suggesting(Spelling.nearest(src, beside(file))));
    }
    return found;
  }

  /** The file of this path, used or not. */
  Optional<MediaFile> file(SourcePath path) {
    Optional<MediaFile> file = Optional.ofNullable(files.get(path));
    asked.note(index -> index.file(path).equals(file));
    return file;
  }

  /** The file that {@code target} names, relative to the folder of {@code file}; it is now used. */
  Optional<SourcePath> find(String target, SourcePath file) {
    Optional<SourcePath> path = RelativePath.resolve(file, target).filter(files::containsKey);
    path.ifPresent(used::add);
    asked.note(index -> index.find(target, file).equals(path));
    return path;
  }

  /** What it was asked. */
  Asked<MediaIndex> asked() {
    return asked;
  }

  private List<String> beside(SourcePath file) {
    return files.keySet().stream()
        .filter(path -> path.folder().equals(file.folder()))
        .filter(path -> PictureType.isPicture(path.fileName()))
        .map(SourcePath::fileName)
        .toList();
  }

  /**
   * What texts use, by path; the rest is reported, except where a text with an error might use it.
   *
   * @param reported tells where there are errors
   */
  List<MediaFile> used(Reported reported) {
    for (SourcePath path : files.keySet()) {
      if (!used.contains(path) && !reported.inFolder(path.folder())) {
        problems.add(ProblemCode.UNUSED_FILE, Location.of(path), path.fileName());
      }
    }
    return used.stream().flatMap(path -> Optional.ofNullable(files.get(path)).stream()).toList();
  }
}
