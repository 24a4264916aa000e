package org.mujaz.build;

import java.util.List;
import java.util.stream.Stream;
import org.mujaz.model.Airing;
import org.mujaz.model.Site;
import org.mujaz.read.Content;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.SourcePath;

/**
 * What a build read, for reports that tell more than what is wrong.
 *
 * @param files the settings and the texts, by name
 * @param airings when each story and page is published
 */
public record Reviewed(List<SourcePath> files, List<Airing> airings) {

  /** Nothing, where there are no settings. */
  static final Reviewed NOTHING = new Reviewed(List.of(), List.of());

  /** Copies the lists. */
  public Reviewed {
    files = List.copyOf(files);
    airings = List.copyOf(airings);
  }

  /** What was read in a folder. */
  static Reviewed of(ContentFolder folder, Content content, Site site) {
    Stream<SourcePath> texts =
        Stream.of(content.stories(), content.pages())
            .flatMap(List::stream)
            .map(StoryFiles::files)
            .flatMap(List::stream);
    Stream<SourcePath> settings = Stream.of(new SourcePath(folder.name() + "/site.yaml"));
    return new Reviewed(
        Stream.concat(settings, texts).distinct().sorted().toList(), site.airings());
  }
}
