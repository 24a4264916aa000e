package org.mujaz.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mujaz.model.Article;
import org.mujaz.model.Gallery;
import org.mujaz.model.Language;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.model.Variant;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Plans what belongs to the whole site: the front, files for crawlers and hosts, copied files. */
final class SiteFiles {

  /** News search takes only what is newer than two days. */
  private static final Duration NEWS_AGE = Duration.ofDays(2);

  private static final int NEWS_LIMIT = 1000;

  private final PlanBuilder plan;
  private final Problems problems;

  SiteFiles(PlanBuilder plan, Problems problems) {
    this.plan = plan;
    this.problems = problems;
  }

  void add(Collection<Edition> editions, Instant clock) {
    file(Addresses.FRONT, new Subject.Front());
    file(Addresses.NOT_FOUND, new Subject.NotFound());
    file(Addresses.NEWS_SITEMAP, new Subject.NewsSitemap(news(editions, clock)));
    editions.forEach(edition -> manifest(edition.language()));
  }

  private void manifest(Language language) {
    plan.add(
        PlanBuilder.Proposal.file(
            language, Addresses.manifest(language), new Subject.Manifest(language)));
  }

  private static List<Article> news(Collection<Edition> editions, Instant clock) {
    Instant oldest = clock.minus(NEWS_AGE);
    return editions.stream()
        .flatMap(
            edition ->
                edition.articles().stream()
                    .takeWhile(a -> !a.published().at().toInstant().isBefore(oldest)))
        .sorted((a, b) -> b.published().compareTo(a.published()))
        .limit(NEWS_LIMIT)
        .toList();
  }

  /** Three files are written for hosts and crawlers; a static file of that name adds to them. */
  void addStatics(SourcePath contentFolder, List<SourcePath> statics) {
    String folder = contentFolder + "/static/";
    Set<SourcePath> files = Set.copyOf(statics);
    Optional<SourcePath> robots = additions(folder, files, Addresses.ROBOTS);
    Optional<SourcePath> redirects = additions(folder, files, Addresses.REDIRECTS);
    Optional<SourcePath> headers = additions(folder, files, Addresses.HEADERS);
    file(Addresses.ROBOTS, new Subject.Robots(robots));
    file(Addresses.REDIRECTS, new Subject.Redirects(redirects));
    file(Addresses.HEADERS, new Subject.Headers(headers));
    for (SourcePath path : statics) {
      boolean added =
          robots.filter(path::equals).isPresent()
              || redirects.filter(path::equals).isPresent()
              || headers.filter(path::equals).isPresent();
      if (!added) {
        addStatic(path, path.value().substring(folder.length()));
      }
    }
  }

  private static Optional<SourcePath> additions(String folder, Set<SourcePath> files, Route route) {
    return Optional.of(new SourcePath(folder + route.path().substring(1))).filter(files::contains);
  }

  private void addStatic(SourcePath path, String relative) {
    for (String part : relative.split("/", -1)) {
      if (!Route.isPart(part)) {
        problems.add(ProblemCode.INVALID_FILE_NAME, Location.of(path), part);
        return;
      }
    }
    Route route = new Route("/" + relative);
    if (route.equals(Route.FILE_LIST)) {
      problems.add(ProblemCode.ADDRESS_COLLISION, Location.of(path), route.path());
      return;
    }
    plan.add(
        PlanBuilder.Proposal.file(
            route, new Subject.StaticFile(path), Optional.of(Location.of(path))));
  }

  /** Originals in whose place others are published stay private, for they tell too much. */
  void addMedia(Site site, Gallery gallery) {
    for (MediaFile media : site.media()) {
      if (!gallery.replaces(media.path())) {
        addMedia(Addresses.media(media), new Subject.Media(media), media.path());
      }
    }
    for (Variant variant : gallery.all()) {
      addMedia(Addresses.variant(variant), new Subject.PictureFile(variant), variant.file());
    }
  }

  /** The same file beside two texts has one address. */
  private void addMedia(Route route, Subject subject, SourcePath file) {
    if (!plan.contains(route)) {
      plan.add(PlanBuilder.Proposal.file(route, subject, Optional.of(Location.of(file))));
    }
  }

  /** The publisher's own favicon stands in for that of the theme. */
  void addAssets(Collection<Route> assets, SourcePath contentFolder, List<SourcePath> statics) {
    Set<String> own = new HashSet<>();
    statics.forEach(path -> own.add(path.value()));
    assets.stream()
        .filter(route -> !own.contains(contentFolder + "/static" + route.path()))
        .forEach(route -> file(route, new Subject.ThemeAsset()));
  }

  /** Those of all pages so far, no others have one; pages whose cards show the same share one. */
  void addCards(Cards cards) {
    plan.addCards(() -> proposals(cards));
  }

  private Map<String, PlanBuilder.Proposal> proposals(Cards cards) {
    Stream<CardFile> shared =
        Stream.concat(
            Arrays.stream(Language.values()).flatMap(language -> cards.edition(language).stream()),
            cards.front().stream());
    Stream<CardFile> own =
        plan.proposals().stream().flatMap(page -> cards.own(page.subject()).stream());
    Map<String, PlanBuilder.Proposal> files = new LinkedHashMap<>();
    Stream.concat(shared, own)
        .forEach(
            card ->
                files.computeIfAbsent(
                    card.route().path(),
                    path ->
                        PlanBuilder.Proposal.file(
                            card.route(), new Subject.Card(card.card()), Optional.empty())));
    return files;
  }

  /** The key stands in site.yaml, so that is where one that is taken is told. */
  void addIndexNowKey(Optional<String> key, SourcePath contentFolder) {
    key.map(
            own ->
                PlanBuilder.Proposal.file(
                    Addresses.indexNow(own),
                    new Subject.IndexNowKey(own),
                    Optional.of(Location.of(new SourcePath(contentFolder + "/site.yaml")))))
        .ifPresent(plan::add);
  }

  void addSearch(SearchFiles search) {
    search.routes().forEach(route -> file(route, new Subject.SearchFile()));
  }

  private void file(Route route, Subject subject) {
    plan.add(PlanBuilder.Proposal.file(route, subject, Optional.empty()));
  }
}
