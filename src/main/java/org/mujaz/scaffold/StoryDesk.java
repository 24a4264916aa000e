package org.mujaz.scaffold;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.model.Section;
import org.mujaz.problem.Problems;
import org.mujaz.read.ContentFolder;
import org.mujaz.source.SourcePath;

/** Starts stories and translations in the content folder of a project. */
public final class StoryDesk {

  private final ContentFolder folder;
  private final SiteConfig config;
  private final Path base;
  private final Instant clock;

  private StoryDesk(ContentFolder folder, SiteConfig config, Path base, Instant clock) {
    this.folder = folder;
    this.config = config;
    this.base = base;
    this.clock = clock;
  }

  /**
   * The desk of a project.
   *
   * @param base the project
   * @param content its content folder
   * @param clock the present
   * @param problems is told what is wrong with site.yaml
   * @return nothing when there is no site.yaml, or it has errors
   */
  public static Optional<StoryDesk> open(
      Path base, Path content, Instant clock, Problems problems) {
    ContentFolder folder = ContentFolder.of(base, content);
    return folder
        .siteYaml(problems)
        .flatMap(file -> SiteConfigReader.read(file, problems))
        .filter(config -> !problems.hasErrors())
        .map(config -> new StoryDesk(folder, config, base, clock));
  }

  /** The sections that a story may be in. */
  public List<Section> sections() {
    return config.sections();
  }

  /**
   * Starts what is ordered, as a draft. Nothing that is there already is changed.
   *
   * @return the file that was made
   * @throws org.mujaz.problem.InvalidInput if it cannot be made as it was ordered
   */
  public SourcePath start(StoryOrder order) {
    NewFile file =
        order.translate().isPresent()
            ? new TranslationStarter(folder, config, base).draft(order)
            : new StoryStarter(folder, config, clock).draft(order);
    file.write(folder);
    return file.path();
  }
}
