package org.mujaz.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.model.Route;

/**
 * Plans the sitemaps: one, or an index and as many as it takes.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the protocol, its limits among them</a>
 */
final class SitemapPlanner {

  /**
   * What one sitemap may hold.
   *
   * @param addresses how many addresses
   * @param bytes how large the file may be, not compressed
   */
  record Limits(int addresses, long bytes) {
    /** Those of sitemaps.org. */
    static final Limits OF_THE_PROTOCOL = new Limits(50_000, 50L << 20);
  }

  /** The element of an address without the addresses in it, and then some. */
  private static final int MARKUP = 500;

  /** The address of a page, its two versions and the default for all other readers. */
  private static final int ADDRESSES = 4;

  /** Three bytes, percent-encoded. */
  private static final int ENCODED = 9;

  private final PlanBuilder plan;
  private final Map<Language, Edition> editions;
  private final int root;
  private final Limits limits;

  /**
   * A planner.
   *
   * @param root the length of the address of the site
   */
  SitemapPlanner(PlanBuilder plan, Map<Language, Edition> editions, int root, Limits limits) {
    this.plan = plan;
    this.editions = Map.copyOf(editions);
    this.root = root;
    this.limits = limits;
  }

  /** Plans those of all pages so far. */
  void add() {
    List<Route> listed = listed();
    int most = most(listed);
    if (listed.size() <= most) {
      file(Addresses.SITEMAP, new Subject.Sitemap(new Once<>(() -> sorted(listed))));
      return;
    }
    List<Subject.SitemapPart> index = new ArrayList<>();
    for (List<Route> part : Pages.of(sorted(listed), most)) {
      Route route = Addresses.sitemap(index.size() + 1);
      index.add(new Subject.SitemapPart(route, part));
      file(route, new Subject.Sitemap(() -> part));
    }
    file(Addresses.SITEMAP, new Subject.SitemapIndex(index));
  }

  private void file(Route route, Subject subject) {
    plan.add(PlanBuilder.Proposal.file(route, subject, Optional.empty()));
  }

  /** How many of these pages one sitemap may list, whichever they are. */
  private int most(List<Route> listed) {
    int longest = 0;
    for (Route route : listed) {
      longest = Math.max(longest, longest(route));
    }
    long element = MARKUP + (long) ADDRESSES * (root + longest);
    return (int) Math.max(1, Math.min(limits.addresses(), limits.bytes() / element));
  }

  /**
   * No fewer characters than the percent-encoded address has: a unit of UTF-16 has 3 bytes at most.
   */
  private static int longest(Route route) {
    int length = 0;
    String path = route.path();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean plain = letter || (c >= '-' && c <= '9' && c != '.');
      length += plain ? 1 : ENCODED;
    }
    return length;
  }

  private List<Route> listed() {
    List<Route> listed = new ArrayList<>();
    for (PlanBuilder.Proposal page : plan.proposals()) {
      if (isListed(page)) {
        listed.add(page.route());
      }
    }
    return listed;
  }

  private static List<Route> sorted(List<Route> listed) {
    return listed.stream().sorted().toList();
  }

  private boolean isListed(PlanBuilder.Proposal page) {
    boolean forReaders =
        page.subject() instanceof Subject.Front
            || (page.language().isPresent() && page.route().path().endsWith("/"));
    return forReaders
        && Indexing.isListed(page.route(), page.subject())
        && !isEmpty(page.subject());
  }

  /** Whether it would show nothing but that there is nothing to show. */
  private boolean isEmpty(Subject subject) {
    if (subject instanceof Subject.Home home) {
      return home.digests().isEmpty();
    } else if (subject instanceof Subject.TermList list) {
      return list.articles().isEmpty();
    } else if (subject instanceof Subject.Corrections corrections) {
      return corrections.corrected().isEmpty();
    } else if (subject instanceof Subject.Archive archive) {
      return edition(archive.language()).digests().isEmpty();
    } else if (subject instanceof Subject.Search search) {
      return edition(search.language()).digests().isEmpty();
    }
    return subject instanceof Subject.Terms index
        && edition(index.language()).terms(index.kind()).stream()
            .allMatch(term -> term.articles().isEmpty());
  }

  private Edition edition(Language language) {
    return Optional.ofNullable(editions.get(language)).orElseThrow();
  }
}
