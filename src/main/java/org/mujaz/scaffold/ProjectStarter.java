package org.mujaz.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Starts a project that builds at once, in a folder that has none of its files yet. */
public final class ProjectStarter {

  private ProjectStarter() {}

  /**
   * Writes the files of a project: all of them, or none.
   *
   * @return their names
   * @throws InvalidInput if one of them is there already, or would be written elsewhere through a
   *     link; it names all of these
   */
  public static List<String> start(ProjectOrder order) {
    Map<String, String> files = ProjectFiles.of(order);
    try {
      Files.createDirectories(order.folder());
      Path root = order.folder().toRealPath();
      List<String> taken = files.keySet().stream().filter(name -> isTaken(root, name)).toList();
      if (!taken.isEmpty()) {
        throw new InvalidInput(ReportPhrase.FILES_EXIST.with(Wording.list(taken)));
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling(".").normalize());
        NewFile.write(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(files.keySet());
  }

  /** Whether there is such a file, or something else in its way: a file or a link for a folder. */
  private static boolean isTaken(Path root, String name) {
    Path path = root;
    for (Path part : Path.of(name)) {
      path = path.resolve(part);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
    }
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
