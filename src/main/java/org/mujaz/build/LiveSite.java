package org.mujaz.build;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mujaz.assemble.Assembler;
import org.mujaz.assemble.Audience;
import org.mujaz.cache.Cache;
import org.mujaz.cache.CacheLock;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.hash.Sha256;
import org.mujaz.image.PictureCache;
import org.mujaz.image.PictureOrder;
import org.mujaz.image.PictureStudio;
import org.mujaz.model.Gallery;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Site;
import org.mujaz.plan.Cards;
import org.mujaz.plan.Gists;
import org.mujaz.plan.Planner;
import org.mujaz.plan.SearchFiles;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.ContentMemory;
import org.mujaz.read.ContentReader;
import org.mujaz.render.SiteRenderer;
import org.mujaz.source.SourcePath;
import org.mujaz.theme.Theme;

/**
 * A site in memory that follows its files: pages are made when they are asked for, drafts and what
 * is not due among them, and nothing is published.
 *
 * <p>Where only words of stories or files of the theme have changed, these are read and nothing
 * else; where addresses or lists may have, everything is planned anew, with the texts that are
 * known. For one thread, except what it gives.
 */
public final class LiveSite implements AutoCloseable {

  private static final String TEXTS = "texts";

  private final BuildRequest request;
  private final Optional<CacheLock> lock;
  private final BuildWatcher watcher;
  private final ContentFolder folder;
  private final Reading reading;
  private final ContentMemory memory = new ContentMemory();
  private final PictureCache pictures;
  private List<Object> readWith = List.of();
  private List<PictureOrder> ordered = List.of();
  private Gallery gallery = Gallery.NONE;

  /** Nothing where there is no site, and where a change has to be looked at in full. */
  private Optional<LiveBasis> basis = Optional.empty();

  private Optional<LiveChanges> changes = Optional.empty();

  /** The theme with which the basis was planned, and the one that is used now. */
  private Optional<Theme> planned = Optional.empty();

  private final LiveTheme theme;
  private Optional<LivePages> pages = Optional.empty();

  private boolean read;

  /** Whether there are settings, which name a theme. */
  private boolean isConfigured;

  /** What is wrong where there is no basis. */
  private List<Problem> broken = List.of();

  private LiveSite(
      BuildRequest request, Optional<CacheLock> lock, Cache texts, BuildWatcher watcher) {
    this.request = request;
    this.lock = lock;
    this.watcher = watcher;
    this.folder = ContentFolder.of(request.baseFolder(), request.contentFolder());
    this.reading = new Reading(request, texts, watcher);
    this.theme = new LiveTheme(request);
    this.pictures = new PictureCache(request.workFolder().resolve("pictures"));
  }

  /**
   * A site that was not read yet. What is made of texts is kept for the next time, apart from what
   * builds keep; of two programs that show one site at a time, the first one keeps it.
   *
   * @param request what it is made of; its output folder is not looked at
   * @param watcher is told how far a reading has come
   */
  public static LiveSite open(BuildRequest request, BuildWatcher watcher) {
    Path kept = request.workFolder().resolve("preview");
    Optional<CacheLock> lock = CacheLock.take(kept, TEXTS);
    Cache texts =
        lock.isPresent()
            ? Cache.open(kept, TEXTS, Sha256.hex(request.program(), 16))
            : Cache.temporary(kept);
    return new LiveSite(request, lock, texts, watcher);
  }

  /**
   * Reads everything that may be another than before.
   *
   * @param changed the files and folders that were written to, came or went since the last time
   * @return nothing where none of them counts
   */
  public Optional<LiveState> update(Collection<Path> changed) {
    List<Path> counting = changed.stream().filter(this::counts).toList();
    if (counting.isEmpty() && read) {
      return Optional.empty();
    }
    Problems thrown = new Problems();
    pages.ifPresent(p -> p.report(thrown));
    Map<Boolean, List<Path>> areas =
        counting.stream()
            .collect(Collectors.partitioningBy(f -> f.startsWith(request.themesFolder())));
    List<Path> themes = areas.getOrDefault(true, List.of());
    List<Path> texts = areas.getOrDefault(false, List.of());
    // What a template said of pages is told until its theme is another one.
    if (!themes.isEmpty() || !thrown.sorted().isEmpty()) {
      theme.forget();
    }
    boolean quick =
        basis.isPresent()
            && (texts.isEmpty() || takesTexts(texts))
            && ((themes.isEmpty() && thrown.sorted().isEmpty()) || takesTheme(themes));
    if (!quick) {
      basis = Optional.empty();
      memory.forget(counting);
      readAll();
    }
    read = true;
    return Optional.of(state());
  }

  /** Editors leave files for a moment, which nobody reads. */
  private boolean counts(Path changed) {
    return !ContentMemory.isLitter(changed)
        && (Files.exists(changed, LinkOption.NOFOLLOW_LINKS) || basis.isEmpty() || was(changed));
  }

  /** Whether a file or folder that is not there was read before. */
  private boolean was(Path gone) {
    LiveBasis known = basis.orElseThrow();
    Stream<SourcePath> others =
        Stream.concat(
            known.content().media().stream().map(MediaFile::path),
            known.content().statics().stream());
    return gone.startsWith(request.themesFolder())
        || request.contentFolder().startsWith(gone)
        || memory.has(gone)
        || others.anyMatch(file -> folder.folder().resolve(inside(file)).startsWith(gone));
  }

  private String inside(SourcePath file) {
    return file.value().substring(folder.name().value().length() + 1);
  }

  private boolean takesTexts(List<Path> texts) {
    Optional<List<ContentMemory.Told>> told = basis.flatMap(known -> known.reader().again(texts));
    return told.isPresent() && changes.orElseThrow().take(told.get());
  }

  /** Words, settings and faces of a theme may change any address of a card. */
  private boolean takesTheme(List<Path> changed) {
    boolean files =
        changed.stream()
            .map(file -> request.themesFolder().relativize(file))
            .allMatch(
                file ->
                    file.getNameCount() > 2
                        && Set.of("assets", "templates").contains(file.getName(1).toString()));
    if (files) {
      theme.read(basis.orElseThrow().config());
    }
    return files;
  }

  private void readAll() {
    watcher.begin(Stage.READING);
    Problems problems = new Problems(request.warningsAsErrors());
    Optional<SiteConfig> settings =
        folder.siteYaml(problems).flatMap(file -> SiteConfigReader.read(file, problems));
    List<Object> with = settings.map(LiveSite::readingSettings).orElse(List.of());
    if (!with.equals(readWith)) {
      memory.forget();
      readWith = with;
    }
    isConfigured = settings.isPresent();
    if (settings.isPresent()) {
      SiteConfig config = settings.get();
      theme.read(config);
      ContentReader reader = reading.reader(folder, settings, problems, Optional.of(memory));
      plan(config, reader, reader.read(), problems);
    } else {
      if (folder.exists()) {
        reading.reader(folder, settings, problems, Optional.of(memory)).read();
      }
      broken = problems.sorted();
    }
  }

  /** On what else than its files it depends what is read of a story. */
  private static List<Object> readingSettings(SiteConfig config) {
    return List.of(config.digits(), config.html(), config.timeZone(), config.sources());
  }

  private void plan(SiteConfig config, ContentReader reader, Content content, Problems problems) {
    Site site =
        new Assembler(config, request.clock(), Audience.EDITORS, problems).assemble(content);
    SocialCards drawn = theme.cards(problems);
    Optional<Theme> shown = theme.theme();
    Cards cards = drawn.plan(config, shown);
    drawn.check(site, problems);
    makePictures(site, problems);
    watcher.begin(Stage.PLAN);
    SitePlan plan =
        new Planner(config, request.clock(), problems, FolderLines.of(request, folder).places())
            .plan(
                site,
                gallery,
                folder.name(),
                content.statics(),
                SiteMaker.assets(shown),
                cards,
                SearchFiles.NONE,
                Gists.NONE);
    LiveBasis whole =
        new LiveBasis(
            config, reader, content, site, drawn, cards, gallery, plan, problems.sorted());
    broken = whole.problems();
    planned = shown;
    // A site with errors lacks what they are in: nothing can be compared with it.
    if (!problems.hasErrors() && shown.isPresent()) {
      basis = Optional.of(whole);
      changes = Optional.of(new LiveChanges(request, whole));
    } else if (pages.isEmpty()) {
      pages = shown.map(with -> pages(whole, plan, with));
    }
  }

  private void makePictures(Site site, Problems problems) {
    List<PictureOrder> orders = Orders.of(site, folder::path);
    if (!orders.equals(ordered)) {
      watcher.begin(Stage.PICTURES);
      Problems own = new Problems();
      gallery = new PictureStudio(pictures, reading.workers().telling(watcher), own).make(orders);
      own.sorted().forEach(problems::add);
      // A picture that could not be made is told again and again.
      ordered = own.sorted().isEmpty() ? orders : List.of();
    }
  }

  private LiveState state() {
    Problems problems = new Problems(request.warningsAsErrors());
    changes
        .filter(c -> basis.isPresent())
        .map(LiveChanges::problems)
        .orElse(broken)
        .forEach(problems::add);
    if (isConfigured) {
      theme.problems().forEach(problems::add);
    }
    Optional<Theme> shown = theme.theme();
    if (basis.isPresent() && shown.isPresent() && !problems.hasErrors()) {
      SitePlan plan = changes.orElseThrow().plan(planned.orElseThrow(), shown.get());
      pages = Optional.of(pages(basis.get(), plan, shown.get()));
    }
    return new LiveState(
        pages,
        problems.sorted(),
        request.warningsAsErrors(),
        FolderLines.of(request, folder),
        FolderLines.files(request, folder));
  }

  private LivePages pages(LiveBasis whole, SitePlan plan, Theme shown) {
    SiteRenderer renderer =
        new SiteRenderer(
            whole.config(),
            whole.site(),
            whole.gallery(),
            plan,
            reading.prose(),
            shown,
            whole.cards(),
            whole.drawn(),
            folder::path,
            pictures::file,
            route -> new byte[0]);
    return new LivePages(
        whole.config(), shown, plan, renderer, reading.texts(), whole.site().leftOut());
  }

  @Override
  public void close() {
    reading.close();
    lock.ifPresent(CacheLock::close);
  }
}
