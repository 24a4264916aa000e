package org.mujaz.scaffold;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.StoryPlaces;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Spelling;

/** Finds a story by its id, its folder or one of its files, however somebody names these. */
final class StoryFinder {

  private final List<StoryPlaces.Place> stories;
  private final ContentFolder folder;
  private final Path base;

  StoryFinder(List<StoryPlaces.Place> stories, ContentFolder folder, Path base) {
    this.stories = stories;
    this.folder = folder;
    this.base = base;
  }

  /**
   * The story that is meant.
   *
   * @throws InvalidInput if there is none, with the id that is nearest
   */
  StoryPlaces.Place find(String written) {
    String name = normal(written);
    return stories.stream()
        .filter(story -> names(story).anyMatch(name::equals))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(none(written, name)));
  }

  private Wording none(String written, String name) {
    List<String> ids = stories.stream().map(StoryPlaces.Place::id).toList();
    Optional<String> nearest = Spelling.nearest(name.substring(name.lastIndexOf('/') + 1), ids);
    return nearest
        .map(near -> ReportPhrase.NO_STORY_BUT.with(written, near))
        .orElseGet(() -> ReportPhrase.NO_STORY.with(written));
  }

  private Stream<String> names(StoryPlaces.Place story) {
    Stream<SourcePath> paths =
        Stream.concat(
            Stream.of(story.path()),
            Stream.concat(story.versions().values().stream(), story.shared().stream()));
    return Stream.concat(Stream.of(story.id()), paths.map(SourcePath::value));
  }

  /** Relative to the project, with slashes, in NFC. */
  private String normal(String written) {
    String text = written;
    try {
      Path path = Path.of(written);
      Path inside = folder.folder();
      if (path.isAbsolute() && path.normalize().startsWith(inside)) {
        text = folder.name() + "/" + inside.relativize(path.normalize());
      } else if (path.getNameCount() > 1) {
        text = relative(base.resolve(path).normalize(), written);
      }
    } catch (InvalidPathException noPath) {
      text = written;
    }
    String slashes = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\\', '/');
    return slashes.replaceFirst("/+$", "");
  }

  private String relative(Path path, String written) {
    return path.startsWith(base) ? base.relativize(path).toString() : written;
  }
}
