package org.dragoman.sources.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Knows which internet addresses are public. All others are refused: loopback, private and shared
 * networks, link-local (where clouds keep their metadata), multicast, documentation, and every IPv6
 * form that carries one of these inside. After the IANA registries of special-purpose addresses.
 */
final class PublicAddresses {

  private static final List<Range> CLOSED_V4 =
      List.of(
          Range.of("0.0.0.0", 8),
          Range.of("10.0.0.0", 8),
          Range.of("100.64.0.0", 10),
          Range.of("127.0.0.0", 8),
          Range.of("168.63.129.16", 32), // a cloud's own services, on an address that looks public
          Range.of("169.254.0.0", 16),
          Range.of("172.16.0.0", 12),
          Range.of("192.0.0.0", 24),
          Range.of("192.0.2.0", 24),
          Range.of("192.88.99.0", 24),
          Range.of("192.168.0.0", 16),
          Range.of("198.18.0.0", 15),
          Range.of("198.51.100.0", 24),
          Range.of("203.0.113.0", 24),
          Range.of("224.0.0.0", 3));

  private static final Range GLOBAL_V6 = Range.of("2000::", 3);
  private static final List<Range> CLOSED_V6 =
      List.of(
          Range.of("2001::", 23),
          Range.of("2001:db8::", 32),
          Range.of("2002::", 16),
          Range.of("3fff::", 20));

  /** IPv4 as a translating network shows it; the address inside decides. */
  private static final Range TRANSLATED = Range.of("64:ff9b::", 96);

  private PublicAddresses() {}

  /** Whether anybody on the internet may be meant by {@code address}. */
  static boolean includes(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return CLOSED_V4.stream().noneMatch(range -> range.includes(bytes));
    }
    if (!(address instanceof Inet6Address)) {
      return false;
    }
    if (TRANSLATED.includes(bytes)) {
      return includes(address(Arrays.copyOfRange(bytes, 12, 16)));
    }
    return GLOBAL_V6.includes(bytes)
        && CLOSED_V6.stream().noneMatch(range -> range.includes(bytes));
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address of " + bytes.length + " bytes", e);
    }
  }

  /** All addresses that begin with the same bits. */
  private static final class Range {

    private final byte[] network;
    private final int bits;

    private Range(byte[] network, int bits) {
      this.network = network;
      this.bits = bits;
    }

    /** {@code network} is written in figures, so that no name is ever looked up. */
    static Range of(String network, int bits) {
      try {
        return new Range(InetAddress.getByName(network).getAddress(), bits);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException("not an address in figures: " + network, e);
      }
    }

    boolean includes(byte[] address) {
      if (address.length != network.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit & 7);
        if ((address[bit >> 3] & mask) != (network[bit >> 3] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
