package org.mujaz.schema;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Absolute http and https addresses, also with a host or a path in Arabic letters. */
public final class WebAddress {

  /**
   * RFC 3986, appendix B, for the two schemes, with a host that may be of any letters, but not
   * longer than a host can be (RFC 1035, 2.3.4): encoding takes time by the square of it.
   */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(https?)://([^/?#:@\\s]{1,255})(:\\d{1,5})?(/[^?#]*)?(\\?[^#]*)?(#.*)?",
          Pattern.DOTALL);

  private WebAddress() {}

  /** The address that {@code text} is, its scheme and host in small ASCII letters. */
  public static Optional<URI> parse(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String host = IDN.toASCII(parts.group(2), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      String start = parts.group(1).toLowerCase(Locale.ROOT) + "://" + host;
      URI address = new URI(start + text.substring(parts.end(2)));
      return Optional.of(address).filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
