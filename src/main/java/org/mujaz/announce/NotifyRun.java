package org.mujaz.announce;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.publish.PublishedSite;
import org.mujaz.read.ContentFolder;
import org.mujaz.web.Web;

/** Tells a hub and search engines what changed in a site since they were told last. */
public final class NotifyRun {

  private final NotifyRequest request;
  private final Function<String, Web> web;
  private final List<Wording> told = new ArrayList<>();
  private final List<Wording> failed = new ArrayList<>();

  /**
   * A run that has not begun.
   *
   * @param web asks servers in the name of the site with this address
   */
  public NotifyRun(NotifyRequest request, Function<String, Web> web) {
    this.request = request;
    this.web = web;
  }

  /** Runs it. */
  public NotifyResult run() {
    Problems problems = new Problems();
    Optional<SiteConfig> config =
        ContentFolder.of(request.baseFolder(), request.contentFolder())
            .siteYaml(problems)
            .flatMap(file -> SiteConfigReader.read(file, problems));
    PublishedSite site =
        PublishedSite.in(request.outputFolder(), request.outputFolder().getFileName().toString());
    if (config.isEmpty() || problems.hasErrors() || site.flaw().isPresent()) {
      return NotifyResult.refused(problems, site.flaw());
    }
    Optional<URI> hub = request.hub().or(() -> config.get().feeds().hub());
    if (hub.isEmpty() && config.get().indexNow().isEmpty()) {
      return NotifyResult.refused(problems, Optional.of(ReportPhrase.NOBODY_TO_TELL));
    }
    Optional<Told> last = Told.last(request.workFolder(), request.since());
    if (last.isPresent()) {
      tell(config.get(), hub, site, last.get());
    } else {
      first(site);
    }
    return new NotifyResult(problems, Optional.empty(), told, failed);
  }

  /** Nobody can tell what changed: from now on it is known. */
  private void first(PublishedSite site) {
    if (!request.dryRun()) {
      Told.keepAll(request.workFolder(), site.hashes());
    }
    told.add(ReportPhrase.TOLD_NEVER);
  }

  private void tell(SiteConfig config, Optional<URI> hub, PublishedSite site, Told last) {
    Web asking = web.apply(config.url().toString());
    List<String> done = new ArrayList<>();
    hub.ifPresent(
        at -> {
          WebSub websub = new WebSub(at, asking);
          Messenger messenger =
              new Messenger(at, 1, one -> websub.changed(one.get(0)), ReportPhrase.FEEDS);
          done.addAll(tell(messenger, feeds(site, last), config));
        });
    config
        .indexNow()
        .ifPresent(
            key -> {
              URI service = request.indexNow();
              IndexNow engines = new IndexNow(service, config.url(), key, asking);
              Messenger messenger =
                  new Messenger(service, IndexNow.MOST, engines::changed, ReportPhrase.PAGES);
              done.addAll(tell(messenger, pages(site, last), config));
            });
    if (!request.dryRun()) {
      last.keep(done, listed(done, site));
    }
  }

  /** The files of the site, without pages that nobody needs to hear of again. */
  private static NavigableMap<String, String> listed(List<String> done, PublishedSite site) {
    NavigableMap<String, String> listed = new TreeMap<>(site.hashes());
    done.stream().filter(name -> isHidden(name, site)).forEach(listed::remove);
    return listed;
  }

  private List<String> tell(Messenger messenger, List<String> names, SiteConfig config) {
    Function<String, String> address = name -> config.url() + Announceable.path(name);
    Messenger.Outcome outcome =
        request.dryRun()
            ? messenger.rehearse(names, request.limit(), address)
            : messenger.tell(names, request.limit(), address);
    told.addAll(outcome.told());
    failed.addAll(outcome.failed());
    return outcome.done();
  }

  /** A feed that is gone has nothing that a hub could hand on. */
  private static List<String> feeds(PublishedSite site, Told last) {
    return changed(site, last, Announceable::isFeed).stream()
        .filter(site.files()::containsKey)
        .toList();
  }

  /**
   * Search engines learn of pages that are gone too, and of those that may have been listed and ask
   * not to be any more.
   */
  private static List<String> pages(PublishedSite site, Told last) {
    return changed(site, last, Announceable::isPage).stream()
        .filter(name -> last.files().containsKey(name) || !isHidden(name, site))
        .toList();
  }

  private static boolean isHidden(String name, PublishedSite site) {
    return Optional.ofNullable(site.files().get(name))
        .filter(file -> Announceable.isPage(name) && !Announceable.isIndexed(file))
        .isPresent();
  }

  private static List<String> changed(PublishedSite site, Told last, Predicate<String> wanted) {
    return Changed.between(only(last.files(), wanted), only(site.hashes(), wanted)).names();
  }

  private static Map<String, String> only(Map<String, String> files, Predicate<String> wanted) {
    Map<String, String> some = new TreeMap<>(files);
    some.keySet().removeIf(wanted.negate());
    return some;
  }
}
