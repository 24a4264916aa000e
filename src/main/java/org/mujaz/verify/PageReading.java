package org.mujaz.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mujaz.html.Markup;
import org.mujaz.html.Token;
import org.mujaz.model.PixelSize;
import org.mujaz.model.Route;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Wording;

/** Reads one finished page as a browser does, and tells what it trips over. */
final class PageReading {

  private final PlannedPage page;
  private final Markup html;
  private final SiteAddresses site;
  private final Findings findings;
  private final PartialReadings partials;
  private final TokenReading tokens;
  private final PageScan scan;
  private final HeadScan head;
  private final Set<String> ids = new HashSet<>();
  private final MarkList targets = new MarkList();

  /** A page that has not been read. */
  PageReading(
      PlannedPage page,
      Markup html,
      SiteAddresses site,
      PartialReadings partials,
      Findings findings) {
    this.page = page;
    this.html = html;
    this.site = site;
    this.partials = partials;
    this.findings = findings;
    this.tokens = new TokenReading(html, new OpenElements(), page.language(), isMail(), new Told());
    this.scan = tokens.tags().scan();
    this.head = tokens.tags().head();
  }

  /** What is wrong with single tokens is wrong with the page. */
  private final class Told implements TokenReading.Listener {
    @Override
    public void found(ProblemCode code, String words, List<String> traces) {
      PageReading.this.found(code, words, traces);
    }

    @Override
    public void loaded(String address) {
      resource(address, page, site, findings);
    }
  }

  /** Reads it. */
  void read() {
    tokens.read(partials);
    ids();
    addresses();
    new Canonical(page, site, findings).check(head);
    pictures();
    tokens.data().forEach(this::data);
  }

  private void found(ProblemCode code, String words, List<String> traces) {
    findings.add(code, words, page, traces);
  }

  /** What is loaded from elsewhere tells others who reads what, and is refused by the policy. */
  static void resource(String address, PlannedPage page, SiteAddresses site, Findings findings) {
    if (site.isOpen(address)) {
      findings.add(ProblemCode.MIXED_CONTENT, address, page, Traces.address(address));
    } else if (site.isElsewhere(address)) {
      findings.add(ProblemCode.THIRD_PARTY_RESOURCE, address, page, Traces.address(address));
    }
  }

  private boolean isMail() {
    return page.subject() instanceof Subject.Email;
  }

  private void ids() {
    for (String id : scan.ids()) {
      if (!ids.add(id)) {
        found(ProblemCode.DUPLICATE_ELEMENT_ID, id, Traces.id(id));
      }
    }
  }

  private void addresses() {
    for (String address : scan.addresses()) {
      address(address);
    }
    head.shared().forEach(picture -> address(picture.address()));
  }

  /** A mail knows no page that it stands on; what is no whole address, a sender replaces. */
  private void address(String address) {
    if (isMail() && !address.contains("://")) {
      return;
    }
    SiteAddresses.Target target = target(address);
    if (target.isDead() || (!hasFragment(target.fragment()) && target.isIn(page))) {
      found(ProblemCode.DEAD_ADDRESS, address, Traces.address(address));
    }
  }

  private SiteAddresses.Target target(String address) {
    SiteAddresses.Target target = site.target(address, page);
    if (target.page().isPresent()) {
      targets.add(target.mark());
    }
    return target;
  }

  /** The top is in every page (HTML, 7.4.6.4). */
  private boolean hasFragment(String fragment) {
    return fragment.isEmpty() || fragment.equals("top") || ids.contains(fragment);
  }

  private void pictures() {
    for (HeadScan.Sized picture : head.pictures()) {
      size(picture)
          .filter(size -> !PictureSizes.haveOneShape(picture, size))
          .ifPresent(size -> size(picture, size));
    }
    head.shared().forEach(this::exactSize);
  }

  private void exactSize(HeadScan.Sized picture) {
    size(picture)
        .filter(size -> !PictureSizes.areEqual(picture, size))
        .ifPresent(size -> size(picture, size));
  }

  private Optional<PixelSize> size(HeadScan.Sized picture) {
    return target(picture.address()).page().flatMap(PictureSizes::of);
  }

  private void size(HeadScan.Sized said, PixelSize size) {
    findings.add(
        ProblemCode.WRONG_PICTURE_SIZE,
        said.address(),
        page,
        Traces.address(said.address()),
        Wording.quoted(said.address()),
        Wording.quoted(page.route().path()),
        Wording.quoted(said.width() + "×" + said.height()),
        Wording.quoted(size.width() + "×" + size.height()));
  }

  private void data(Token script) {
    try {
      new DataCheck(
              lack -> found(ProblemCode.INCOMPLETE_DATA, lack, List.of()),
              this::address,
              this::exactSize)
          .check(JsonReader.read(html.characters(), script.start(), script.end()));
    } catch (JsonReader.Malformed e) {
      String json = html.substring(script.start(), script.end());
      int from = Math.max(0, Math.min(json.length() - 1, e.offset()));
      String words = json.substring(from, Math.min(json.length(), from + 40)).strip();
      found(ProblemCode.BROKEN_DATA, words, List.of());
    }
  }

  /** What is left to check. */
  PageFacts facts() {
    List<PageFacts.Version> versions = versions();
    List<PageFacts.Link> links = links();
    return PageFacts.of(ids, links, versions, head.hidden(), targets.distinct());
  }

  /** The versions that it names, as far as they are pages of the site. */
  private List<PageFacts.Version> versions() {
    List<PageFacts.Version> versions = new ArrayList<>();
    for (HeadScan.Alternate alternate : head.alternates()) {
      target(alternate.address())
          .page()
          .ifPresent(to -> versions.add(new PageFacts.Version(alternate.hreflang(), to.route())));
    }
    return versions;
  }

  /** The links to places in other pages. */
  private List<PageFacts.Link> links() {
    List<PageFacts.Link> links = new ArrayList<>();
    for (String address : scan.addresses()) {
      if (address.indexOf('#') > 0) {
        SiteAddresses.Target target = target(address);
        target
            .page()
            .map(PlannedPage::route)
            .filter(to -> !to.equals(page.route()) && !target.fragment().isEmpty())
            .ifPresent(to -> links.add(new PageFacts.Link(to, target.fragment(), address)));
      }
    }
    return links;
  }

  /** The files that a browser loads for it, pictures aside. */
  List<Route> files() {
    List<Route> files = new ArrayList<>();
    for (String address : head.files()) {
      Optional<PlannedPage> file = target(address).page();
      if (file.isPresent() && !files.contains(file.get().route())) {
        files.add(file.get().route());
      }
    }
    return files;
  }
}
