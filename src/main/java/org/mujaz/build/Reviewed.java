package org.mujaz.build;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mujaz.config.SiteConfig;
import org.mujaz.links.WebLink;
import org.mujaz.model.Airing;
import org.mujaz.model.Site;
import org.mujaz.read.Content;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.SourcePath;

/**
 * What a build read, for reports that tell more than what is wrong.
 *
 * @param site its address; empty where there are no settings
 * @param files the settings and the texts, by name
 * @param links finds the addresses elsewhere that they lead to, which few builds ask for
 * @param airings when each story and page is published
 */
public record Reviewed(
    String site, List<SourcePath> files, Supplier<List<WebLink>> links, List<Airing> airings) {

  /** Nothing, where there are no settings. */
  static final Reviewed NOTHING = new Reviewed("", List.of(), List::of, List.of());

  /** Copies the lists. */
  public Reviewed {
    files = List.copyOf(files);
    airings = List.copyOf(airings);
  }

  /**
   * What was read in a folder.
   *
   * @param followed whether the links will be asked for: until then the content is kept in memory
   */
  static Reviewed of(
      ContentFolder folder, Content content, Site site, SiteConfig config, boolean followed) {
    SourcePath settings = new SourcePath(folder.name() + "/site.yaml");
    Stream<SourcePath> texts =
        Stream.of(content.stories(), content.pages())
            .flatMap(List::stream)
            .map(StoryFiles::files)
            .flatMap(List::stream);
    return new Reviewed(
        config.url().toString(),
        Stream.concat(Stream.of(settings), texts).distinct().sorted().toList(),
        followed ? () -> WebLink.in(content, config, settings) : List::of,
        site.airings());
  }
}
