package org.mujaz.verify;

import java.util.List;
import java.util.Set;
import org.mujaz.model.Route;

/**
 * What is left to check of a page when it has been read and nothing is wrong with it by itself:
 * that what it leads to is there, and that other pages agree with it.
 *
 * @param page whether it is a page, which others may lead into; not a feed or a sitemap
 * @param ids of its elements, in the order of their characters
 * @param links to places in other pages
 * @param versions that it names
 * @param hidden whether it asks search engines to leave it out
 * @param targets the pages and files that it leads to, or that it lists, as {@link Targets} marks
 *     them
 */
public record PageFacts(
    boolean page,
    List<String> ids,
    List<Link> links,
    List<Version> versions,
    boolean hidden,
    List<Long> targets) {

  /** Of a feed of texts, or of a manifest. */
  static final PageFacts NONE =
      new PageFacts(false, List.of(), List.of(), List.of(), false, List.of());

  /** Of a sitemap, or of any XML that lists nothing. */
  static PageFacts listing(List<Long> targets) {
    return targets.isEmpty()
        ? NONE
        : new PageFacts(false, List.of(), List.of(), List.of(), false, targets);
  }

  /**
   * A link to a place in another page.
   *
   * @param fragment the id that it leads to
   * @param written the address as the page has it
   */
  public record Link(Route to, String fragment, String written) {}

  /** A version that a page names, {@code hreflang}. */
  public record Version(String hreflang, Route page) {}

  /** Copies the lists. */
  public PageFacts {
    ids = List.copyOf(ids);
    links = List.copyOf(links);
    versions = List.copyOf(versions);
    targets = List.copyOf(targets);
  }

  /** Of a page. */
  static PageFacts of(
      Set<String> ids,
      List<Link> links,
      List<Version> versions,
      boolean hidden,
      List<Long> targets) {
    return new PageFacts(true, ids.stream().sorted().toList(), links, versions, hidden, targets);
  }
}
