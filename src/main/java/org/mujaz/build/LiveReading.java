package org.mujaz.build;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.model.MediaFile;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.ContentMemory;
import org.mujaz.read.ContentReader;
import org.mujaz.read.TextSettings;
import org.mujaz.source.SourcePath;

/**
 * What the files of a site say that follows them; those that were not written to are not read
 * again. For one thread.
 */
final class LiveReading {

  private static final String SETTINGS = "site.yaml";

  private final BuildRequest request;
  private final ContentFolder folder;
  private final Reading reading;
  private final ContentMemory memory = new ContentMemory();
  private Optional<TextSettings> readWith = Optional.empty();

  /** What the settings say and what is wrong with them; nothing where they have to be read. */
  private Optional<Settings> settings = Optional.empty();

  private record Settings(Optional<SiteConfig> config, List<Problem> problems) {}

  /**
   * Everything that was read.
   *
   * @param reader reads texts again, with these settings
   * @param problems what is wrong with the files
   */
  record Whole(SiteConfig config, ContentReader reader, Content content, List<Problem> problems) {}

  LiveReading(BuildRequest request, ContentFolder folder, Reading reading) {
    this.request = request;
    this.folder = folder;
    this.reading = reading;
  }

  /** Whether there were settings, which name a theme, when it was last read. */
  boolean isConfigured() {
    return settings.flatMap(Settings::config).isPresent();
  }

  /**
   * Those of some files and folders, written to, come or gone, that count.
   *
   * @param content what was read before; nothing where everything may be another
   */
  List<Path> counting(Collection<Path> changed, Optional<Content> content) {
    List<Path> counting = changed.stream().filter(path -> counts(path, content)).toList();
    memory.look(changed);
    Path file = request.contentFolder().resolve(SETTINGS);
    if (changed.stream().anyMatch(file::startsWith)) {
      settings = Optional.empty();
    }
    return counting;
  }

  /** Editors leave files for a moment, which nobody reads. */
  private boolean counts(Path changed, Optional<Content> content) {
    return !ContentMemory.isLitter(changed)
        && (Files.exists(changed, LinkOption.NOFOLLOW_LINKS)
            || content.map(known -> was(changed, known)).orElse(true));
  }

  /** Whether a file or folder that is not there was read before. */
  private boolean was(Path gone, Content known) {
    Stream<SourcePath> others =
        Stream.concat(known.media().stream().map(MediaFile::path), known.statics().stream());
    return gone.startsWith(request.themesFolder())
        || request.contentFolder().startsWith(gone)
        || memory.has(gone)
        || others.anyMatch(file -> folder.folder().resolve(inside(file)).startsWith(gone));
  }

  private String inside(SourcePath file) {
    return file.value().substring(folder.name().value().length() + 1);
  }

  /**
   * Reads everything.
   *
   * @param changed what may say something else than before
   * @param problems takes everything that is wrong
   * @return nothing where there are no settings that hold
   */
  Optional<Whole> read(Collection<Path> changed, Problems problems) {
    memory.forget(changed);
    Settings known = settings.orElseGet(this::settings);
    settings = Optional.of(known);
    known.problems().forEach(problems::add);
    Optional<TextSettings> with = known.config().map(TextSettings::of);
    if (!with.equals(readWith)) {
      memory.forget();
      readWith = with;
    }
    if (known.config().isEmpty() && !folder.exists()) {
      return Optional.empty();
    }
    ContentReader reader = reading.reader(folder, known.config(), problems, Optional.of(memory));
    Content content = reader.read();
    return known.config().map(config -> new Whole(config, reader, content, problems.sorted()));
  }

  private Settings settings() {
    Problems found = new Problems();
    Optional<SiteConfig> config =
        folder.siteYaml(found).flatMap(file -> SiteConfigReader.read(file, found));
    return new Settings(config, found.sorted());
  }
}
