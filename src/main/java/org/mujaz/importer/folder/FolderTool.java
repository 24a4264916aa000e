package org.mujaz.importer.folder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.importer.origin.Origin;
import org.mujaz.importer.origin.TextLanguage;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

/** The static site generators whose projects can be imported. */
public enum FolderTool {
  /** Hugo, told by its {@code hugo.toml} or {@code config.toml}, or the same in YAML or JSON. */
  HUGO,
  /** Jekyll, told by its {@code _config.yml} or its {@code _posts}. */
  JEKYLL,
  /** JBake, told by its {@code jbake.properties}. */
  JBAKE;

  private boolean isIn(OldFolder folder) {
    return switch (this) {
      case HUGO -> HugoConfig.isIn(folder);
      case JEKYLL -> JekyllConfig.isIn(folder);
      case JBAKE -> JBakeConfig.isIn(folder);
    };
  }

  private OldProject read(Reading reading) {
    return switch (this) {
      case HUGO -> HugoProject.read(reading);
      case JEKYLL -> JekyllProject.read(reading);
      case JBAKE -> JBakeProject.read(reading);
    };
  }

  /** The tool whose project a folder is, going by the files of its configuration. */
  public static Optional<FolderTool> of(Path folder) {
    OldFolder files = new OldFolder(folder, new SourcePath("x"), new Problems());
    return Arrays.stream(values()).filter(tool -> tool.isIn(files)).findFirst();
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
    return new FolderOrigin(new Reading(files, language, zone, undated, problems), this::read);
  }
}
