package org.mujaz.importer;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mujaz.model.Route;

/** Makes one text of all the ways in which one address is written. */
final class AddressKey {

  private static final Pattern SITE =
      Pattern.compile("^(?:https?:)?//(?:www\\.)?", Pattern.CASE_INSENSITIVE);

  private AddressKey() {}

  /** Without scheme, {@code www.}, fragment and last slash, decoded, the host in lower case. */
  static String of(String address) {
    String plain = address.strip();
    int fragment = plain.indexOf('#');
    plain = fragment < 0 ? plain : plain.substring(0, fragment);
    boolean absolute = SITE.matcher(plain).find();
    plain = SITE.matcher(plain).replaceFirst("");
    int slash = plain.indexOf('/');
    if (absolute) {
      int host = slash < 0 ? plain.length() : slash;
      plain = plain.substring(0, host).toLowerCase(Locale.ROOT) + plain.substring(host);
    }
    plain = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    return Route.decoded(plain).orElse(plain);
  }
}
