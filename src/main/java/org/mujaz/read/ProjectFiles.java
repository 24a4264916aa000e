package org.mujaz.read;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/** The files of a publisher's project, by their names in reports. */
public final class ProjectFiles {

  /** The settings of the site. */
  public static final SourcePath SITE_YAML = new SourcePath("content/site.yaml");

  private final Path base;

  /** The project in the folder {@code base}. */
  public ProjectFiles(Path base) {
    this.base = base;
  }

  /**
   * Reads site.yaml.
   *
   * @return nothing when it is not there or not a text, which was reported
   */
  public Optional<SourceFile> siteYaml(Problems problems) {
    Path file = path(SITE_YAML);
    if (!Files.isRegularFile(file)) {
      problems.add(ProblemCode.NO_CONTENT, Location.of(SITE_YAML), SITE_YAML.value());
      return Optional.empty();
    }
    return TextFiles.read(file, SITE_YAML, problems);
  }

  /**
   * Where a file is in the file system. Names in reports are in Unicode NFC; on disk they may be in
   * another form, when the file came from a system that prefers it.
   */
  public Path path(SourcePath path) {
    Path file = base;
    for (String name : path.value().split("/", -1)) {
      Path child = file.resolve(name);
      file = Files.exists(child, LinkOption.NOFOLLOW_LINKS) ? child : sameName(file, child);
    }
    return file;
  }

  private static Path sameName(Path folder, Path wanted) {
    if (!Files.isDirectory(folder)) {
      return wanted;
    }
    String name = FileNames.of(wanted);
    return FolderWalk.children(folder).stream()
        .filter(child -> FileNames.of(child).equals(name))
        .findFirst()
        .orElse(wanted);
  }
}
