package org.dragoman.site.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom limits by address count. */
class ClientsTest {

  @Test
  void anAddressOfIpv4IsOneClient() {
    assertThat(Clients.of("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(Clients.of("192.0.2.1")).isNotEqualTo(Clients.of("192.0.2.2"));
  }

  @Test
  void aNetworkOfIpv6IsOneClient() {
    assertThat(Clients.of("2001:db8:1:2::1")).isEqualTo(Clients.of("2001:db8:1:2:ffff::9"));
    assertThat(Clients.of("2001:db8:1:2::1")).isNotEqualTo(Clients.of("2001:db8:1:3::1"));
    assertThat(Clients.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
  }

  @Test
  void whatIsNoAddressIsTakenAsItIs() {
    assertThat(Clients.of("not:an:address")).isEqualTo("not:an:address");
  }
}
