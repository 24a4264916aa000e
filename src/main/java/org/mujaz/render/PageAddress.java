package org.mujaz.render;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The absolute address of a page, from which the addresses in its body are resolved (RFC 3986, 5).
 *
 * @param page percent-encoded, without a fragment
 */
record PageAddress(URI page) {

  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);

  /** No page is there. */
  private static final Set<String> CODE = Set.of("javascript", "vbscript");

  /** What may stand in no address, and percent signs that encode nothing. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7F]|%(?![0-9a-fA-F]{2})");

  /** The absolute form of an address as a body has it; one that leads to no page is this page's. */
  String absolute(String written) {
    String address = written.strip();
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      return CODE.contains(scheme.group(1).toLowerCase(Locale.ROOT)) ? page.toString() : address;
    }
    try {
      return page.resolve(encoded(address)).toASCIIString();
    } catch (IllegalArgumentException notAnAddress) {
      return page.toString();
    }
  }

  private static String encoded(String address) {
    return FORBIDDEN
        .matcher(address)
        .replaceAll(found -> String.format(Locale.ROOT, "%%%02X", (int) found.group().charAt(0)));
  }
}
