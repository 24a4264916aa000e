package org.mujaz.verify;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mujaz.html.Markup;
import org.mujaz.model.Route;
import org.mujaz.plan.Indexing;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Places;

/**
 * Checks finished files against the plan, one at a time and in any order, and at the end against
 * each other; safe for any thread. What it keeps of a page are its ids and the versions it names.
 */
public final class Verifier {

  private final SiteAddresses site;
  private final String outputFolder;
  private final Targets targets;
  private final Findings findings = new Findings();
  private final PartialReadings partials;
  private final Fragments fragments = new Fragments();
  private final Versions versions;
  private final PageWeight weight = new PageWeight();
  private final Set<Route> hidden = ConcurrentHashMap.newKeySet();
  private final Queue<Listed> listed = new ConcurrentLinkedQueue<>();

  /** A page in a sitemap. */
  private record Listed(PlannedPage sitemap, PlannedPage page) {}

  /**
   * A verifier.
   *
   * @param url the address of the site
   * @param outputFolder the name under which reports show generated files
   */
  public Verifier(SitePlan plan, URI url, String outputFolder) {
    this.targets = new Targets(plan);
    this.site = new SiteAddresses(plan, targets, url);
    this.partials = new PartialReadings(site);
    this.versions = new Versions(plan);
    this.outputFolder = outputFolder;
  }

  /** Checks a file of the theme; all of them come before the first page. */
  public void asset(PlannedPage asset, byte[] bytes) {
    weight.add(asset.route(), bytes);
    if (asset.route().path().endsWith(".css")) {
      Resources.style(new String(bytes, StandardCharsets.UTF_8))
          .forEach(address -> PageReading.resource(address, asset, site, findings));
    }
  }

  /**
   * Checks one page.
   *
   * @return what is left to check in a later build whose page is the same; nothing where something
   *     is wrong
   */
  public Optional<PageFacts> page(PlannedPage page, Markup html) {
    PageReading reading = new PageReading(page, html, site, partials, findings);
    reading.read();
    weight
        .of(page, html, reading.files())
        .filter(PageWeight.Weight::isTooMuch)
        .ifPresent(heavy -> heavy(page, heavy));
    PageFacts facts = reading.facts();
    take(page, facts);
    return Optional.of(facts).filter(f -> findings.isRight(page));
  }

  /** Whether all is there that a page leads to, which was right in an earlier build. */
  public boolean leads(PageFacts facts) {
    return targets.has(facts.targets());
  }

  /**
   * Takes a page or a sitemap that is the same as in an earlier build and leads to what is there.
   *
   * @param facts what was left to check then
   */
  public void known(PlannedPage page, PageFacts facts) {
    if (facts.page()) {
      take(page, facts);
    } else if (!facts.targets().isEmpty()) {
      list(page, targets.pages(facts.targets()));
    }
  }

  private void list(PlannedPage sitemap, List<PlannedPage> pages) {
    pages.forEach(page -> listed.add(new Listed(sitemap, page)));
  }

  private void take(PlannedPage page, PageFacts facts) {
    fragments.add(page, facts);
    versions.add(page, facts.versions());
    if (facts.hidden()) {
      hidden.add(page.route());
    }
  }

  /** Many pages are too heavy where it is the theme that is, and one where it is its text. */
  private void heavy(PlannedPage page, PageWeight.Weight weight) {
    boolean theme = weight.files() * 2 > weight.bar();
    findings.add(
        ProblemCode.HEAVY_PAGE,
        theme ? Integer.toString(weight.bar()) : page.route().path(),
        page,
        List.of(),
        Wording.quoted(page.route().path()),
        kilobytes(weight.total()),
        kilobytes(weight.bar()),
        kilobytes(weight.html()),
        kilobytes(weight.styles()),
        kilobytes(weight.fonts()),
        kilobytes(weight.scripts()));
  }

  private static Wording kilobytes(int bytes) {
    return ReportPhrase.KILOBYTES.with(Wording.quoted((bytes + 1023) / 1024));
  }

  /** Checks a feed or a sitemap, likewise. */
  public Optional<PageFacts> xml(PlannedPage file, Markup xml) {
    List<PlannedPage> pages = new ArrayList<>();
    int line = new XmlScan().read(xml, location -> location(file, location).ifPresent(pages::add));
    if (line > 0) {
      malformed(file, line);
    }
    list(file, pages);
    return file(file, PageFacts.listing(pages.stream().map(targets::mark).toList()));
  }

  /** Checks a feed or a manifest, likewise. */
  public Optional<PageFacts> json(PlannedPage file, Markup json) {
    try {
      JsonReader.read(json.characters(), 0, json.length());
    } catch (JsonReader.Malformed e) {
      malformed(file, 1 + (int) json.chars().limit(e.offset()).filter(c -> c == '\n').count());
    }
    return file(file, PageFacts.NONE);
  }

  private Optional<PageFacts> file(PlannedPage file, PageFacts facts) {
    return Optional.of(facts).filter(f -> findings.isRight(file));
  }

  /** One template makes all files of one kind. */
  private void malformed(PlannedPage file, int line) {
    String path = file.route().path();
    findings.add(
        ProblemCode.MALFORMED_FILE,
        file.subject().getClass().getSimpleName() + path.substring(path.lastIndexOf('.')),
        file,
        List.of(),
        Wording.quoted(path),
        Wording.quoted(line));
  }

  /** The page that an entry of a sitemap leads to. */
  private Optional<PlannedPage> location(PlannedPage sitemap, String address) {
    Optional<PlannedPage> page = site.target(address, sitemap).page();
    if (page.isEmpty()) {
      findings.add(ProblemCode.DEAD_ADDRESS, address, sitemap, List.of());
    }
    return page;
  }

  /**
   * Tells what was found, each mistake on the first page that has it.
   *
   * @param places finds where it stands in the text that the page was made of
   */
  public void report(Problems problems, Places places) {
    fragments.check(findings);
    versions.check(fragments.pages(), findings);
    listed.forEach(this::sitemap);
    findings.report(problems, places, outputFolder);
  }

  private void sitemap(Listed entry) {
    PlannedPage page = entry.page();
    boolean wrong =
        hidden.contains(page.route())
            || Indexing.isHidden(page.subject())
            || !Indexing.canonical(page.route(), page.subject()).equals(page.route());
    if (wrong) {
      findings.add(
          ProblemCode.SITEMAP_MISMATCH,
          page.route().path(),
          page,
          List.of(),
          Wording.quoted(page.route().path()),
          Wording.quoted(entry.sitemap().route().path()));
    }
  }
}
