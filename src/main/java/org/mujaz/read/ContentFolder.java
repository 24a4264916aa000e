package org.mujaz.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/**
 * The folder of what the publisher writes.
 *
 * @param folder where it is
 * @param name its name in the project, with which the names of its files begin; {@code content} for
 *     a folder that lies outside the project
 */
public record ContentFolder(Path folder, SourcePath name) {

  private static final String SITE_YAML = "site.yaml";

  /**
   * The content folder of a project.
   *
   * @param base the project
   * @param content usually {@code content} in {@code base}
   */
  public static ContentFolder of(Path base, Path content) {
    Path folder = content.toAbsolutePath().normalize();
    Path project = base.toAbsolutePath().normalize();
    if (!folder.startsWith(project) || folder.equals(project)) {
      return new ContentFolder(folder, new SourcePath("content"));
    }
    StringBuilder name = new StringBuilder();
    for (Path part : project.relativize(folder)) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return new ContentFolder(
        folder, new SourcePath(Normalizer.normalize(name, Normalizer.Form.NFC)));
  }

  /** Whether there is such a folder. */
  public boolean exists() {
    return Files.isDirectory(folder);
  }

  /**
   * Reads site.yaml.
   *
   * @return nothing when it is not there or not a text, which was reported
   */
  public Optional<SourceFile> siteYaml(Problems problems) {
    Path file = folder.resolve(SITE_YAML);
    SourcePath path = name(SITE_YAML);
    if (FolderWalk.leadsOut(file, folder)) {
      problems.add(ProblemCode.LINK_OUTSIDE, Location.of(path), path.fileName());
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      problems.add(ProblemCode.NO_CONTENT, Location.of(path), path.value());
      return Optional.empty();
    }
    return TextFiles.read(file, path, problems);
  }

  /**
   * Where one file of this folder is in the file system; for many there are {@link ContentPaths}.
   */
  public Path path(SourcePath path) {
    return new ContentPaths(this).of(path);
  }

  /** The name of what stands right in this folder. */
  SourcePath name(String child) {
    return new SourcePath(name + "/" + child);
  }
}
