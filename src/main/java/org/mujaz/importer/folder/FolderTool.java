package org.mujaz.importer.folder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mujaz.importer.origin.Origin;
import org.mujaz.importer.origin.TextLanguage;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

/** The static site generators whose projects can be imported. */
public enum FolderTool {
  /** Hugo, told by its {@code hugo.toml} or {@code config.toml}, or the same in YAML or JSON. */
  HUGO(HugoConfig::isIn, HugoProject::read),
  /** Jekyll, told by its {@code _config.yml} or its {@code _posts}. */
  JEKYLL(JekyllConfig::isIn, JekyllProject::read),
  /** JBake, told by its {@code jbake.properties}. */
  JBAKE(JBakeConfig::isIn, JBakeProject::read);

  private final Predicate<OldFolder> marks;
  private final Function<Reading, OldProject> reader;

  FolderTool(Predicate<OldFolder> marks, Function<Reading, OldProject> reader) {
    this.marks = marks;
    this.reader = reader;
  }

  /** The tool whose project a folder is, going by the files of its configuration. */
  public static Optional<FolderTool> of(Path folder) {
    OldFolder files = new OldFolder(folder, new SourcePath("x"), new Problems());
    return Arrays.stream(values()).filter(tool -> tool.marks.test(files)).findFirst();
  }

  /**
   * Opens a project.
   *
   * @param name what reports call its folder
   * @param language of texts that show none
   * @param zone of dates that state none
   * @param undated gives a day to a story that states none
   */
  public Origin open(
      Path folder,
      SourcePath name,
      TextLanguage language,
      ZoneId zone,
      Function<Path, LocalDate> undated,
      Problems problems) {
    OldFolder files = new OldFolder(folder, name, problems);
    return new FolderOrigin(new Reading(files, language, zone, undated, problems), reader);
  }
}
