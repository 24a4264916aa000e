package org.mujaz.importer.folder;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a project was published: what tells its own addresses from those of others. */
final class OldSiteAddress {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private static final Pattern HOST = Pattern.compile("^https?://[^/]*");

  private final Optional<String> prefix;
  private final String base;

  /**
   * An address.
   *
   * @param url such as {@code https://digest.example/news/}; empty where the project does not say
   */
  OldSiteAddress(Optional<String> url) {
    this.prefix = url.map(OldSiteAddress::withoutScheme).map(OldSiteAddress::withoutLastSlashes);
    String path = url.map(address -> HOST.matcher(address).replaceFirst("")).orElse("");
    this.base = path.endsWith("/") ? path : path + "/";
  }

  /** The path that a target has on the site; nothing where it leads elsewhere. */
  Optional<String> local(String target) {
    String plain = WebPath.plain(target);
    String address = withoutScheme(plain);
    if (address.startsWith("//")) {
      return prefix
          .filter(own -> address.equals(own) || address.startsWith(own + "/"))
          .map(own -> "/" + WebPath.unrooted(address.substring(own.length())));
    }
    return SCHEME.matcher(plain).lookingAt() ? Optional.empty() : Optional.of(withoutBase(plain));
  }

  /** A site in a folder of its host may write that folder, or not. */
  private String withoutBase(String path) {
    return base.length() > 1 && path.startsWith(base) ? path.substring(base.length() - 1) : path;
  }

  private static String withoutScheme(String address) {
    int start = address.startsWith("http://") ? 5 : address.startsWith("https://") ? 6 : 0;
    return address.substring(start);
  }

  private static String withoutLastSlashes(String address) {
    int end = address.length();
    while (end > 0 && address.charAt(end - 1) == '/') {
      end--;
    }
    return address.substring(0, end);
  }
}
