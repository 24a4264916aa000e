package org.mujaz.preview;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names under which a preview answers. A page from elsewhere may give its own name this
 * machine's address and would then read the preview as if it were its own (DNS rebinding); its name
 * still stands in the request.
 */
final class AllowedHosts {

  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> names;

  private AllowedHosts(Set<String> names) {
    this.names = names;
  }

  /** Those of a server that listens at an address; of one that listens at all, all of them. */
  static AllowedHosts of(InetAddress address) {
    Set<String> names = new LinkedHashSet<>(LOOPBACK);
    addresses(address).forEach(one -> names.add(name(one)));
    return new AllowedHosts(names);
  }

  /** The addresses of this machine that a server at {@code address} is reached at. */
  static List<InetAddress> addresses(InetAddress address) {
    if (!address.isAnyLocalAddress()) {
      return List.of(address);
    }
    List<InetAddress> all = new ArrayList<>();
    try {
      for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        Collections.list(network.getInetAddresses()).stream()
            .filter(one -> !one.isLinkLocalAddress())
            .forEach(all::add);
      }
    } catch (SocketException e) {
      return List.of();
    }
    return all;
  }

  /** An address as it stands in the address of a page. */
  static String name(InetAddress address) {
    String text = address.getHostAddress().replaceFirst("%.*", "");
    return address instanceof Inet6Address ? "[" + text + "]" : text;
  }

  /** Whether a request may name this host, with or without a port. */
  boolean allow(String host) {
    return names.contains(host.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", ""));
  }
}
