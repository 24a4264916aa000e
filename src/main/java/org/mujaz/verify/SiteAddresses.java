package org.mujaz.verify;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.mujaz.model.Route;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;

/** Tells what the addresses in pages lead to. */
final class SiteAddresses {

  /**
   * What an address leads to.
   *
   * @param own whether it is meant as an address of this site
   * @param page the page or file of this site; nothing where there is none
   * @param fragment the id in it that it leads to; may be empty
   * @param mark of the page or file, if there is one
   */
  record Target(boolean own, Optional<PlannedPage> page, String fragment, long mark) {
    boolean isDead() {
      return own && page.isEmpty();
    }

    /** Whether it is a place in this page. */
    boolean isIn(PlannedPage other) {
      return page.isPresent() && page.get().route().path().equals(other.route().path());
    }
  }

  private static final String OPEN = "http:";

  private static final Target ELSEWHERE = new Target(false, Optional.empty(), "", 0);

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

  /** Those of menus and of the lists that are read just now, however many pages there are. */
  private static final int MOST_KNOWN = 20_000;

  private final SitePlan plan;
  private final Targets marks;
  private final String basePath;

  /** Menus and lists lead to the same pages from everywhere, whatever page they stand on. */
  private final Map<String, Target> known = new ConcurrentHashMap<>();

  private final String root;
  private final String scheme;
  private final String server;

  /**
   * The addresses of a site.
   *
   * @param marks of its pages and files
   * @param url of the site, ending in {@code /}
   */
  SiteAddresses(SitePlan plan, Targets marks, URI url) {
    this.plan = plan;
    this.marks = marks;
    this.basePath = url.getPath();
    this.scheme = url.getScheme() + ":";
    this.root = url.toASCIIString();
    this.server = root.substring(scheme.length(), root.indexOf('/', scheme.length() + 2));
  }

  /** The absolute address of a page. */
  String absolute(Route route) {
    return root + route.encoded().substring(1);
  }

  /** What {@code address} leads to from a page. */
  Target target(String address, PlannedPage from) {
    Target before = known.get(address);
    if (before != null) {
      return before;
    }
    String local = local(address.strip());
    if (local.startsWith("/") && !local.startsWith("//")) {
      // With the server or without it, it is the same address.
      Target found =
          local.equals(address) ? own(page(local), fragment(local)) : target(local, from);
      if (known.size() >= MOST_KNOWN) {
        known.clear();
      }
      known.put(address, found);
      return found;
    }
    return resolve(local, from);
  }

  private Target own(Optional<PlannedPage> page, String fragment) {
    return new Target(true, page, fragment, page.isPresent() ? marks.mark(page.get()) : 0);
  }

  private Target resolve(String local, PlannedPage from) {
    if (local.startsWith("#")) {
      return own(Optional.of(from), fragment(local));
    } else if (local.isEmpty() || SCHEME.matcher(local).matches() || local.startsWith("//")) {
      return ELSEWHERE;
    }
    return relative(local, from);
  }

  /** The address from the root of the server, where it is one of this server. */
  private String local(String address) {
    String path = address.startsWith(scheme) ? address.substring(scheme.length()) : address;
    boolean own =
        path.startsWith(server)
            && (path.length() == server.length()
                || "/?#".indexOf(path.charAt(server.length())) >= 0);
    if (!own) {
      return address;
    }
    String rest = path.substring(server.length());
    String rooted = rest.startsWith("/") ? rest : "/" + rest;
    // What lies beside the site on the same server is not ours to judge.
    return decoded(rooted).startsWith(basePath) ? rooted : address;
  }

  private Target relative(String address, PlannedPage from) {
    try {
      URI base = new URI(basePath + from.route().encoded().substring(1));
      return target(base.resolve(new URI(address.replace(" ", "%20"))).toString(), from);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return own(Optional.empty(), "");
    }
  }

  private Optional<PlannedPage> page(String address) {
    String path = decoded(address.substring(0, pathEnd(address)));
    if (!path.startsWith(basePath)) {
      return Optional.empty();
    }
    try {
      String rooted = "/" + path.substring(basePath.length());
      return plan.page(new Route(Normalizer.normalize(rooted, Normalizer.Form.NFC)));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static int pathEnd(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      end++;
    }
    return end;
  }

  private static String fragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? "" : decoded(address.substring(hash + 1));
  }

  /** Whether a browser fetches it from another server. */
  boolean isElsewhere(String address) {
    if (address.startsWith("/") && !address.startsWith("//")) {
      return false;
    }
    String path = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?:(?=//)", "");
    return path.startsWith("//")
        && !(path + "/").startsWith(server.toLowerCase(Locale.ROOT) + "/")
        && !path.startsWith(server.toLowerCase(Locale.ROOT) + "?");
  }

  /** Whether a browser would have to fetch it in the open for a page that came encrypted. */
  boolean isOpen(String address) {
    return !address.startsWith("/")
        && scheme.equals("https:")
        && address.strip().regionMatches(true, 0, OPEN, 0, OPEN.length());
  }

  private static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      String path = new URI(address.replace(" ", "%20")).getPath();
      return path == null ? address : path;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return address;
    }
  }
}
