package org.mujaz.build;

import java.util.List;
import org.mujaz.cache.Packer;
import org.mujaz.cache.Unpacker;
import org.mujaz.model.Route;
import org.mujaz.verify.PageFacts;

/**
 * What is kept of a page that was made and found right.
 *
 * @param sha256 of its bytes
 * @param facts what is left to check
 */
record PageRecord(String sha256, PageFacts facts) {

  byte[] bytes() {
    Packer out = new Packer().text(sha256).yes(facts.page()).yes(facts.hidden());
    out.list(facts.ids(), out::text);
    out.list(
        facts.links(),
        link -> out.text(link.to().path()).text(link.fragment()).text(link.written()));
    out.list(facts.versions(), v -> out.text(v.hreflang()).text(v.page().path()));
    return out.list(facts.targets(), out::number).bytes();
  }

  static PageRecord of(Unpacker in) {
    String sha256 = in.text();
    boolean page = in.yes();
    boolean hidden = in.yes();
    List<String> ids = in.list(in::text);
    List<PageFacts.Link> links =
        in.list(() -> new PageFacts.Link(new Route(in.text()), in.text(), in.text()));
    List<PageFacts.Version> versions =
        in.list(() -> new PageFacts.Version(in.text(), new Route(in.text())));
    List<Long> targets = in.list(in::number);
    return new PageRecord(sha256, new PageFacts(page, ids, links, versions, hidden, targets));
  }
}
