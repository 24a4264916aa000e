package org.mujaz.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.markdown.StoredBodies;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Spelling;

/**
 * Reads everything below the content folder of a project.
 *
 * <p>Files are read on several threads; neither the result nor the report depends on their order.
 */
public final class ContentReader {

  private static final String STATIC = "static";

  /** The files of {@code static/} that are parts of files of the site. */
  private static final Set<String> HOST_FILES = Set.of("/robots.txt", "/_redirects", "/_headers");

  private static final List<String> KNOWN =
      List.of("site.yaml", Area.STORIES.folder(), Area.PAGES.folder(), STATIC);

  private final ContentFolder content;
  private final StoryReader stories;
  private final Optional<ContentMemory> memory;
  private final MediaReader mediaReader;
  private final Problems problems;
  private final Workers workers;

  /**
   * A reader for one build.
   *
   * @param content what is read; it exists
   * @param config what site.yaml says
   * @param bodies makes prose of bodies and keeps it
   * @param hashes names the files beside the texts
   * @param problems takes what is wrong with the files
   * @param workers read several files at a time
   */
  public ContentReader(
      ContentFolder content,
      SiteConfig config,
      StoredBodies bodies,
      FileHashes hashes,
      Problems problems,
      Workers workers) {
    this(content, new StoryReader(config, bodies), hashes, problems, workers, Optional.empty());
  }

  /**
   * A reader for one of several readings of the same content.
   *
   * @param stories reads stories and standing pages
   * @param memory of the readings before; nothing for a single one
   */
  public ContentReader(
      ContentFolder content,
      StoryReader stories,
      FileHashes hashes,
      Problems problems,
      Workers workers,
      Optional<ContentMemory> memory) {
    this.content = content;
    this.stories = stories;
    this.memory = memory;
    this.mediaReader = new MediaReader(hashes, problems);
    this.problems = problems;
    this.workers = workers;
  }

  /** Reads it; what has a problem is left out, and the report says so. */
  public Content read() {
    FolderWalk all = new FolderWalk(content.folder(), problems).with(workers);
    FolderWalk walk = memory.map(ContentMemory::folders).map(all::knowing).orElse(all);
    reportUnknownFolders();
    StoryGrouping stories = grouping(walk, Area.STORIES);
    StoryGrouping pages = grouping(walk, Area.PAGES);
    List<SourcePath> statics = statics(walk);
    List<FoundFile> media = new ArrayList<>(pages.media());
    media.addAll(stories.media());
    List<StoryGroup> groups = stories.groups();
    List<StoryGroup> standing = pages.groups();
    memory.ifPresent(
        known -> known.keep(Stream.of(groups, standing).flatMap(List::stream).toList()));
    return new Content(
        workers.map(groups, this::story),
        workers.map(standing, this::story),
        workers.map(media, mediaReader::read),
        statics);
  }

  private List<SourcePath> statics(FolderWalk walk) {
    SourcePath path = content.name(STATIC);
    List<FoundFile> found = walk.files(content.folder().resolve(STATIC), path, FileNames::isLitter);
    found.stream()
        .filter(file -> HOST_FILES.contains(file.path().value().substring(path.value().length())))
        .forEach(file -> TextFiles.check(file, problems));
    return found.stream().map(FoundFile::path).toList();
  }

  private StoryGrouping grouping(FolderWalk walk, Area area) {
    SourcePath path = content.name(area.folder());
    StoryGrouping grouping = new StoryGrouping(area, path, problems);
    walk.files(content.folder().resolve(area.folder()), path, FileNames::isIgnored)
        .forEach(grouping::add);
    return grouping;
  }

  private StoryFiles story(StoryGroup group) {
    ContentMemory.Told told =
        memory.isPresent() ? memory.get().recall(group, stories) : stories.read(group);
    told.problems().forEach(problems::add);
    return told.files();
  }

  /**
   * Reads again the stories to which some files belong, and remembers them, if nothing but the
   * content of these files has changed.
   *
   * @return nothing where everything has to be read
   */
  public Optional<List<ContentMemory.Told>> again(Collection<Path> changed) {
    return memory.flatMap(known -> known.again(changed, stories));
  }

  private void reportUnknownFolders() {
    for (Path path : FolderWalk.children(content.folder())) {
      String name = FileNames.of(path);
      if (!KNOWN.contains(name) && !FileNames.isIgnored(name)) {
        SourcePath place = FileNames.isUsable(name) ? content.name(name) : content.name();
        problems.add(
            Problem.of(ProblemCode.UNKNOWN_FOLDER, Location.of(place), FolderWalk.printable(name))
                .suggesting(Spelling.nearest(name, KNOWN)));
      }
    }
  }
}
