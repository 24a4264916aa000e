package org.mujaz.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Token;
import org.mujaz.model.PixelSize;
import org.mujaz.model.Route;
import org.mujaz.plan.Indexing;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Reads one finished page as a browser does, and tells what it trips over. */
final class PageReading {

  private final PlannedPage page;
  private final String html;
  private final SiteAddresses site;
  private final Findings findings;
  private final PageScan scan = new PageScan();
  private final HeadScan head = new HeadScan();
  private final List<String> data = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<Long> targets = new HashSet<>();
  private final Targets marks;

  /** A page that has not been read. */
  PageReading(PlannedPage page, String html, SiteAddresses site, Targets marks, Findings findings) {
    this.page = page;
    this.html = html;
    this.site = site;
    this.marks = marks;
    this.findings = findings;
  }

  /** Reads it. */
  void read() {
    DirectionLint lint =
        new DirectionLint(
            html, page.language(), (code, words) -> found(code, words, Traces.words(words)));
    InlineCode code =
        new InlineCode(isMail(), (words, traces) -> found(ProblemCode.REFUSED_CODE, words, traces));
    Resources resources = new Resources(address -> resource(address, page, site, findings));
    Optional<Token> raw = Optional.empty();
    for (Token token : HtmlTokens.in(html)) {
      lint.take(token);
      scan.take(token);
      head.take(token);
      code.take(token);
      resources.take(token);
      if (raw.isPresent() && token.kind() == Token.Kind.TEXT) {
        raw(raw.get(), token);
      }
      boolean opens = token.opens("script") || token.opens("style");
      raw = opens ? Optional.of(token) : Optional.empty();
    }
    ids();
    addresses();
    canonical();
    pictures();
    data.forEach(this::data);
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

  private void raw(Token open, Token content) {
    String text = html.substring(content.start(), content.end());
    if (open.opens("style")) {
      Resources.style(text).forEach(address -> resource(address, page, site, findings));
    } else if (open.value("type", "").toLowerCase(Locale.ROOT).endsWith("ld+json")) {
      data.add(text);
    }
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
    boolean here = target.page().filter(to -> to.route().equals(page.route())).isPresent();
    if (target.isDead() || (here && !hasFragment(target.fragment()))) {
      found(ProblemCode.DEAD_ADDRESS, address, Traces.address(address));
    }
  }

  private SiteAddresses.Target target(String address) {
    SiteAddresses.Target target = site.target(address, page);
    target.page().ifPresent(to -> targets.add(marks.mark(to)));
    return target;
  }

  /** The top is in every page (HTML, 7.4.6.4). */
  private boolean hasFragment(String fragment) {
    return fragment.isEmpty() || fragment.equals("top") || ids.contains(fragment);
  }

  private void canonical() {
    String right = site.absolute(Indexing.canonical(page.route(), page.subject()));
    boolean listed = Indexing.isListed(page.route(), page.subject());
    if (head.canonical().isEmpty() && listed && !head.hidden()) {
      canonical(right, ReportPhrase.NAMES_NO_ADDRESS);
    } else if (!head.canonical().stream().allMatch(right::equals)) {
      canonical(right, ReportPhrase.NAMES_ADDRESS.with(head.canonical().toArray(String[]::new)));
    }
  }

  /** A template that is wrong is so on every page. */
  private void canonical(String right, Wording named) {
    findings.add(
        ProblemCode.WRONG_CANONICAL,
        "",
        page,
        List.of(),
        Wording.quoted(page.route().path()),
        Wording.quoted(right),
        named);
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

  private void data(String json) {
    try {
      new DataCheck(
              lack -> found(ProblemCode.INCOMPLETE_DATA, lack, List.of()),
              this::address,
              this::exactSize)
          .check(JsonReader.read(json));
    } catch (JsonReader.Malformed e) {
      int from = Math.max(0, Math.min(json.length() - 1, e.offset()));
      String words = json.substring(from, Math.min(json.length(), from + 40)).strip();
      found(ProblemCode.BROKEN_DATA, words, List.of());
    }
  }

  /** What is left to check. */
  PageFacts facts() {
    List<PageFacts.Version> versions = versions();
    List<PageFacts.Link> links = links();
    return PageFacts.of(ids, links, versions, head.hidden(), targets);
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
    return head.files().stream()
        .flatMap(address -> target(address).page().stream())
        .map(PlannedPage::route)
        .distinct()
        .toList();
  }
}
