package org.mujaz.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the public Internet from those of this machine and of its networks: whoever
 * writes a link must not be able to have a build server ask its neighbours.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry/">IPv6</a>
 */
final class PublicAddresses {

  /** Networks of IPv4 that lead nowhere public, as address and number of leading bits. */
  private static final int[][] PRIVATE = {
    {0, 0, 0, 0, 8},
    {10, 0, 0, 0, 8},
    {100, 64, 0, 0, 10},
    {127, 0, 0, 0, 8},
    {169, 254, 0, 0, 16},
    {172, 16, 0, 0, 12},
    {192, 0, 0, 0, 24},
    {192, 0, 2, 0, 24},
    {192, 88, 99, 0, 24},
    {192, 168, 0, 0, 16},
    {198, 18, 0, 0, 15},
    {198, 51, 100, 0, 24},
    {203, 0, 113, 0, 24},
    {224, 0, 0, 0, 3},
  };

  private PublicAddresses() {}

  /** Whether all addresses of a host are public. */
  static boolean has(InetAddress[] addresses) {
    return Arrays.stream(addresses).allMatch(PublicAddresses::isPublic);
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic4(bytes, 0);
    }
    // Of IPv6, 2000::/3 is given out; what carries an address of IPv4 is as public as that.
    if (begins(bytes, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
      return isPublic4(bytes, 12);
    }
    if (begins(bytes, 0x20, 0x02)) {
      return isPublic4(bytes, 2);
    }
    return (bytes[0] & 0xe0) == 0x20
        && !begins(bytes, 0x20, 0x01, 0x0d, 0xb8)
        && !begins(bytes, 0x20, 0x01, 0x00, 0x00)
        && !begins(bytes, 0x3f, 0xff);
  }

  private static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublic4(byte[] bytes, int from) {
    int address = number(bytes[from], bytes[from + 1], bytes[from + 2], bytes[from + 3]);
    for (int[] network : PRIVATE) {
      int mask = -1 << (Integer.SIZE - network[4]);
      if ((address & mask) == number(network[0], network[1], network[2], network[3])) {
        return false;
      }
    }
    return true;
  }

  private static int number(int a, int b, int c, int d) {
    return ((a & 0xff) << 24) | ((b & 0xff) << 16) | ((c & 0xff) << 8) | (d & 0xff);
  }

  /** The addresses of a host; brackets of IPv6 are taken off. */
  static InetAddress[] of(String host) throws UnknownHostException {
    return InetAddress.getAllByName(host.replaceAll("^\\[|]$", ""));
  }
}
