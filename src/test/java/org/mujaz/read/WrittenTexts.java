package org.mujaz.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.mujaz.Reports;
import org.mujaz.TestSite;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Severity;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/** Reads the texts of a project as a build would, for tests of what writes them. */
public final class WrittenTexts {

  private WrittenTexts() {}

  /** What a build would refuse in the texts, each by itself. */
  public static List<String> errors(TestSite site) {
    Path content = site.path("content");
    Problems problems = new Problems();
    if (Files.isDirectory(content)) {
      try (Stream<Path> files = Files.walk(content)) {
        files
            .filter(file -> Files.isRegularFile(file) && !FileNames.isMedia(file.toString()))
            .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
            .forEach(file -> read(file, site.base().relativize(file).toString(), problems));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Problems errors = new Problems();
    problems.sorted().stream()
        .filter(problem -> problem.code().severity() == Severity.ERROR)
        .forEach(errors::add);
    return Reports.of(errors);
  }

  private static void read(Path file, String name, Problems problems) {
    SourcePath path = new SourcePath(name);
    Area area = name.startsWith("content/pages/") ? Area.PAGES : Area.STORIES;
    VersionReader reader = new VersionReader(ZoneOffset.UTC, problems);
    SourceFile text = TextFiles.read(file, path, problems).orElseThrow();
    if (name.endsWith(".yaml")) {
      reader.shared(text, area);
    } else {
      Language language = Language.ofCode(path.fileName().substring(0, 2)).orElseThrow();
      reader.version(text, area, language);
    }
  }
}
