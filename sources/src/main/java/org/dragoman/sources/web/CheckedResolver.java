package org.dragoman.sources.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host's addresses up once and lets none pass that may not be asked. The client connects to
 * exactly what is handed out here, so that a name cannot change its address between check and
 * connection.
 */
final class CheckedResolver implements DnsResolver {

  private final Predicate<InetAddress> isOpen;

  CheckedResolver(Predicate<InetAddress> isOpen) {
    this.isOpen = isOpen;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    for (InetAddress address : addresses) {
      if (!isOpen.test(address)) {
        throw new ClosedAddressException(host, address);
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** A host whose address is not public. */
  static final class ClosedAddressException extends UnknownHostException {

    ClosedAddressException(String host, InetAddress address) {
      super(
          host.equals(address.getHostAddress())
              ? host + " is not a public address"
              : host + " has the address " + address.getHostAddress() + ", which is not public");
    }
  }
}
