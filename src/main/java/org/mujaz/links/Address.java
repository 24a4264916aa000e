package org.mujaz.links;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.schema.WebAddress;

/** Reads addresses as browsers do, which forgive what RFC 3986 does not. */
final class Address {

  /** What browsers encode, and a percent sign that encodes nothing. */
  private static final Pattern FORGIVEN =
      Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");

  private static final Pattern AUTHORITY = Pattern.compile("(?i)(?:https?:)?//[^/?#]*");

  private Address() {}

  /** The address without the place in the page, which no server is asked for. */
  static String ofPage(String written) {
    int hash = written.indexOf('#');
    return hash < 0 ? written : written.substring(0, hash);
  }

  /** The address as a server is asked for it; nothing where it is none. */
  static Optional<URI> parse(String written) {
    String full = written.startsWith("//") ? "https:" + written : written;
    Matcher authority = AUTHORITY.matcher(full);
    if (!authority.lookingAt()) {
      return Optional.empty();
    }
    String path = FORGIVEN.matcher(full.substring(authority.end())).replaceAll(Address::encoded);
    return WebAddress.parse(authority.group() + path);
  }

  private static String encoded(MatchResult part) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : part.group().getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
    }
    return encoded.toString();
  }
}
