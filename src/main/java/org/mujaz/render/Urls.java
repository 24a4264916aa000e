package org.mujaz.render;

import java.net.URI;
import java.util.Optional;
import org.mujaz.model.Route;
import org.mujaz.plan.Address;

/** Writes addresses for pages of this site, and for places outside it. */
final class Urls {

  private final String base;
  private final String root;
  private final String server;
  private final boolean outside;

  /** For a site at {@code url}, which ends in {@code /}. */
  Urls(URI url) {
    this(url, false);
  }

  private Urls(URI url, boolean outside) {
    this.base = url.getPath();
    this.root = url.toASCIIString();
    this.server = url.resolve("/").toASCIIString();
    this.outside = outside;
  }

  /** For what is read outside of the site: every address is absolute. */
  static Urls outside(URI url) {
    return new Urls(url, true);
  }

  /** For a link within the site: from the root of the server, Arabic letters as they are. */
  String local(Route route) {
    return outside ? absolute(route) : base + route.path().substring(1);
  }

  /** The same, percent-encoded. */
  String localEncoded(Route route) {
    return base + route.encoded().substring(1);
  }

  /** For a link within the site, with a fragment. */
  String local(Address address) {
    return local(address.route()) + fragment(address.fragment());
  }

  /** With the site's own address, percent-encoded: for feeds, sitemaps and search engines. */
  String absolute(Route route) {
    return root + route.encoded().substring(1);
  }

  /** The same with a fragment. */
  String absolute(Address address) {
    return absolute(address.route()) + fragment(address.fragment());
  }

  /** A path that an editor wrote from the site's root. */
  String local(String written) {
    return base + written.substring(1);
  }

  /** The same with the site's own address. */
  String absolute(String written) {
    return root + URI.create("/").resolve(written.replace(" ", "%20")).toASCIIString().substring(1);
  }

  /** With the site's own address, for what begins at the root of the server. */
  String ofServer(String local) {
    if (Route.isPlain(local) && !local.contains("/.") && !local.startsWith("//")) {
      return server + local.substring(1);
    }
    return URI.create(root).resolve(local.replace(" ", "%20")).toASCIIString();
  }

  private static String fragment(Optional<String> fragment) {
    return fragment.map(id -> "#" + id).orElse("");
  }
}
