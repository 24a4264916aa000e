package org.mujaz.assemble;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mujaz.model.MediaFile;
import org.mujaz.model.PictureType;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Spelling;

/** The files beside the texts, and which of them a text uses; any thread may ask. */
final class MediaIndex {

  private final Map<SourcePath, MediaFile> files = new TreeMap<>();
  private final Set<SourcePath> used = ConcurrentHashMap.newKeySet();

  MediaIndex(Collection<MediaFile> media) {
    media.forEach(file -> files.put(file.path(), file));
  }

  /** The file of this path, used or not. */
  Optional<MediaFile> file(SourcePath path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The file that {@code target} names, relative to the folder of {@code file}; it is now used. */
  Optional<SourcePath> find(String target, SourcePath file) {
    Optional<SourcePath> path = RelativePath.resolve(file, target).filter(files::containsKey);
    path.ifPresent(used::add);
    return path;
  }

  /** The name of the picture beside {@code file} that was probably meant. */
  Optional<String> nearestPicture(String src, SourcePath file) {
    List<String> beside =
        files.keySet().stream()
            .filter(path -> path.folder().equals(file.folder()))
            .filter(path -> PictureType.isPicture(path.fileName()))
            .map(SourcePath::fileName)
            .toList();
    return Spelling.nearest(src, beside);
  }

  /**
   * What texts use, by path; the rest is reported, except where a text with an error might use it.
   *
   * @param reported tells where there are errors
   */
  List<MediaFile> used(Reported reported, Problems problems) {
    for (SourcePath path : files.keySet()) {
      if (!used.contains(path) && !reported.inFolder(path.folder())) {
        problems.add(ProblemCode.UNUSED_FILE, Location.of(path), path.fileName());
      }
    }
    return files.values().stream().filter(file -> used.contains(file.path())).toList();
  }
}
