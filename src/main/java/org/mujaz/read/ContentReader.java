package org.mujaz.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.markdown.StoredBodies;
import org.mujaz.model.Language;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.StoryFiles.SharedFacts;
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
  private final ArticleReader articles;
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
    this.content = content;
    this.articles = new ArticleReader(config, bodies, problems);
    this.mediaReader = new MediaReader(hashes, problems);
    this.problems = problems;
    this.workers = workers;
  }

  /** Reads it; what has a problem is left out, and the report says so. */
  public Content read() {
    FolderWalk walk = new FolderWalk(content.folder(), problems);
    reportUnknownFolders();
    StoryGrouping stories = grouping(walk, Area.STORIES);
    StoryGrouping pages = grouping(walk, Area.PAGES);
    List<SourcePath> statics = statics(walk);
    List<FoundFile> media = new ArrayList<>(pages.media());
    media.addAll(stories.media());
    return new Content(read(stories), read(pages), workers.map(media, mediaReader::read), statics);
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

  private List<StoryFiles> read(StoryGrouping grouping) {
    return workers.map(grouping.groups(), this::story);
  }

  private StoryFiles story(StoryGroup group) {
    Optional<SharedFacts> shared =
        group
            .shared()
            .map(
                file ->
                    new SharedFacts(
                        file.path(), articles.shared(file, group.area()).orElse(Facts.NONE)));
    Facts facts = shared.map(SharedFacts::facts).orElse(Facts.NONE);
    Map<Language, VersionText> texts = new EnumMap<>(Language.class);
    List<SourcePath> unread = new ArrayList<>();
    group
        .versions()
        .forEach(
            (language, file) ->
                articles
                    .open(file, group.area(), language, facts)
                    .ifPresentOrElse(
                        text -> texts.put(language, text), () -> unread.add(file.path())));
    return new StoryFiles(group.path(), shared, versions(texts, facts), unread);
  }

  private List<ArticleFile> versions(Map<Language, VersionText> texts, Facts facts) {
    List<ArticleFile> versions = new ArrayList<>();
    texts.forEach(
        (language, text) -> {
          boolean compared = texts.values().stream().anyMatch(other -> other.states(language));
          versions.add(articles.article(text, language, facts, compared));
        });
    return versions;
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
