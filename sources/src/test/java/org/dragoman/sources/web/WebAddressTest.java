package org.dragoman.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dragoman.sources.intake.UnreadableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "HTTP://Example.org:8080/a b?q=ü#part, http://Example.org:8080/a%20b?q=%C3%BC",
    "https://пример.рф/новости, https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8",
    "http://[2606:4700::1111]/x, http://[2606:4700::1111]/x",
    "https://example.org/100%25/50%, https://example.org/100%25/50%25",
    "https://example.org?x=1, https://example.org/?x=1"
  })
  void addressesAreReadAsPeopleWriteThem(String written, String address) {
    assertThat(WebAddress.of(written)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://", "http:///path", "https://user:secret@example.org/", "ftp://x/"})
  void whatCannotBeAskedForIsRefused(String written) {
    assertThatThrownBy(() -> WebAddress.of(written)).isInstanceOf(UnreadableException.class);
  }
}
