package org.mujaz.build;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mujaz.assemble.Assembler;
import org.mujaz.assemble.AssemblyMemory;
import org.mujaz.assemble.Audience;
import org.mujaz.cache.Cache;
import org.mujaz.cache.CacheLock;
import org.mujaz.config.SiteConfig;
import org.mujaz.hash.Sha256;
import org.mujaz.image.PictureCache;
import org.mujaz.model.Gallery;
import org.mujaz.model.Site;
import org.mujaz.plan.Gists;
import org.mujaz.plan.SearchFiles;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.ContentMemory;
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
  private final LiveReading files;
  private final PictureCache kept;
  private final LivePictures pictures;
  private final AssemblyMemory assembled = new AssemblyMemory();

  /** Nothing where there is no site, and where a change has to be looked at in full. */
  private Optional<LiveBasis> basis = Optional.empty();

  private Optional<LiveChanges> changes = Optional.empty();

  /** The theme with which the basis was planned, and the one that is used now. */
  private Optional<Theme> plannedWith = Optional.empty();

  private final LiveTheme theme;
  private Optional<LivePages> pages = Optional.empty();

  private boolean read;

  /** What is wrong where there is no basis. */
  private List<Problem> broken = List.of();

  private LiveSite(
      BuildRequest request,
      Optional<CacheLock> lock,
      Cache texts,
      ThemeShelf themes,
      BuildWatcher watcher) {
    this.request = request;
    this.lock = lock;
    this.watcher = watcher;
    this.folder = ContentFolder.of(request.baseFolder(), request.contentFolder());
    this.reading = new Reading(request, texts, watcher);
    this.files = new LiveReading(request, folder, reading);
    this.theme = new LiveTheme(request, themes);
    this.kept = new PictureCache(request.workFolder().resolve("pictures"));
    this.pictures = new LivePictures(kept, reading.workers(), watcher);
  }

  /**
   * A site that was not read yet. What is made of texts is kept for the next time, apart from what
   * builds keep; of two programs that show one site at a time, the first one keeps it.
   *
   * @param request what it is made of; its output folder is not looked at
   * @param watcher is told how far a reading has come
   */
  public static LiveSite open(BuildRequest request, BuildWatcher watcher) {
    return open(request, new ThemeShelf(), watcher);
  }

  /**
   * A site that was not read yet, likewise.
   *
   * @param themes in memory, for sites of one process
   */
  static LiveSite open(BuildRequest request, ThemeShelf themes, BuildWatcher watcher) {
    Path kept = request.workFolder().resolve("preview");
    Optional<CacheLock> lock = CacheLock.take(kept, TEXTS);
    Cache texts =
        lock.isPresent()
            ? Cache.open(kept, TEXTS, Sha256.hex(request.program(), 16))
            : Cache.temporary(kept);
    return new LiveSite(request, lock, texts, themes, watcher);
  }

  /**
   * Reads everything that may be another than before.
   *
   * @param changed the files and folders that were written to, came or went since the last time
   * @return nothing where none of them counts
   */
  public Optional<LiveState> update(Collection<Path> changed) {
    List<Path> counting =
        files.counting(changed, basis.map(LiveBasis::read).map(LiveReading.Whole::content));
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
    boolean asBefore = themes.isEmpty() && thrown.sorted().isEmpty();
    if (basis.isEmpty() || !(asBefore || takesTheme(themes)) || !takesTexts(texts)) {
      basis = Optional.empty();
      readAll(counting);
    }
    read = true;
    return Optional.of(state());
  }

  /** Reads texts, if they are known; where they have more than other words, plans anew. */
  private boolean takesTexts(List<Path> texts) {
    Optional<List<ContentMemory.Told>> told =
        texts.isEmpty()
            ? Optional.of(List.of())
            : basis.flatMap(known -> known.read().reader().again(texts));
    LiveChanges known = changes.orElseThrow();
    if (told.isPresent() && !known.take(told.get())) {
      plan(known.whole());
    }
    return told.isPresent();
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
      theme.read(basis.orElseThrow().read().config());
    }
    return files;
  }

  private void readAll(List<Path> changed) {
    watcher.begin(Stage.READING);
    Problems problems = new Problems(request.warningsAsErrors());
    Optional<LiveReading.Whole> whole = files.read(changed, problems);
    whole.ifPresentOrElse(this::plan, () -> broken = problems.sorted());
  }

  private void plan(LiveReading.Whole whole) {
    basis = Optional.empty();
    SiteConfig config = whole.config();
    theme.read(config);
    Problems problems = new Problems(request.warningsAsErrors());
    whole.problems().forEach(problems::add);
    Site site =
        new Assembler(config, request.clock(), Audience.EDITORS, problems)
            .with(reading.workers())
            .remembering(assembled)
            .assemble(whole.content());
    SocialCards drawn = theme.cards(problems);
    drawn.check(site, problems);
    Gallery gallery = pictures.of(Orders.of(site, folder::path), problems);
    watcher.begin(Stage.PLAN);
    Draft draft =
        new Draft(
            config,
            folder,
            whole.content().statics(),
            site,
            gallery,
            drawn,
            theme.desk(config, drawn));
    Optional<Theme> shown = theme.theme();
    SitePlan plan =
        draft.plan(request, shown, SearchFiles.NONE, Gists.NONE, reading.workers(), problems);
    LiveBasis planned = new LiveBasis(whole, draft, plan, problems.sorted());
    broken = planned.problems();
    if (shown.isPresent()) {
      basis = Optional.of(planned);
      changes = Optional.of(new LiveChanges(request, planned, assembled));
      plannedWith = shown;
    }
    // Of a site with errors something is better than nothing.
    if (problems.hasErrors() && pages.isEmpty()) {
      pages = shown.map(with -> pages(planned, plan, with));
    }
  }

  private LiveState state() {
    Problems problems = new Problems(request.warningsAsErrors());
    changes
        .filter(c -> basis.isPresent())
        .map(LiveChanges::problems)
        .orElse(broken)
        .forEach(problems::add);
    if (files.isConfigured()) {
      theme.problems().forEach(problems::add);
    }
    Optional<Theme> shown = theme.theme();
    if (basis.isPresent() && shown.isPresent() && !problems.hasErrors()) {
      SitePlan plan = changes.orElseThrow().plan(plannedWith.orElseThrow(), shown.get());
      pages = Optional.of(pages(basis.get(), plan, shown.get()));
    }
    return new LiveState(
        pages,
        problems.sorted(),
        request.warningsAsErrors(),
        FolderLines.of(request, folder),
        FolderLines.files(request, folder));
  }

  private LivePages pages(LiveBasis known, SitePlan plan, Theme shown) {
    Draft draft = known.draft();
    return new LivePages(
        draft.config(),
        shown,
        plan,
        draft.renderer(plan, reading.prose(), shown, kept, route -> new byte[0]),
        draft.site().leftOut());
  }

  @Override
  public void close() {
    reading.close();
    lock.ifPresent(CacheLock::close);
  }
}
