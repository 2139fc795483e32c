package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * What cannot be read is told in a sentence and writes nothing into the log, which it would fill.
 */
class UnreadableRequestsTest {

  private static final RunningSamples SITE = RunningSamples.shared();
  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    ROOT.addAppender(log);
  }

  @AfterEach
  void nothingWasLogged() {
    ROOT.detachAppender(log);
    assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/read", "/sign-in", "/comments/write", "/nothing-here"})
  void aFormThatIsTooLargeIsSaidToBe(String path) {
    assertToldOnAPage(form(path, "text=" + "x".repeat(1_000_000)), 413, "too large");
  }

  @Test
  void aBodyThatIsTooLargeForTheApiIsSaidToBe() {
    assertToldAsAProblem(form("/api/v1/readings", "text=" + "x".repeat(1_000_000)), 413)
        .contains("Content-Length");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search?q=%ff%fe", "/map?from=%c3", "/states/TUR?after=%fe"})
  void anAddressThatCannotBeReadIsNotUnderstood(String path) {
    assertToldOnAPage(SITE.get(path), 400, "could not be understood");
  }

  @Test
  void anAddressOfTheApiThatCannotBeReadIsNotUnderstood() {
    assertToldAsAProblem(SITE.get("/api/v1/contacts?q=%ff"), 400).contains("parameters");
  }

  @Test
  void aFormThatCannotBeReadIsNotUnderstood() {
    assertToldOnAPage(form("/read", "text=%zz"), 400, "could not be understood");
  }

  @Test
  void aThousandParametersAreTooMany() {
    String many = IntStream.range(0, 1_100).mapToObj(i -> "a" + i).collect(Collectors.joining("&"));
    assertToldOnAPage(SITE.get("/search?" + many), 400, "could not be understood");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01", "999999999-12", "0000-01", "9999999999-13", "May"})
  void aMonthThatNoCalendarHasIsNotFound(String month) {
    assertToldOnAPage(SITE.get("/calendar?month=" + month), 404, "2025-10");
  }

  private static HttpResponse<String> form(String path, String form) {
    return SITE.send(
        HttpRequest.newBuilder(URI.create(SITE.base() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private static void assertToldOnAPage(HttpResponse<String> answer, int status, String words) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
    assertThat(answer.body())
        .contains("<h1", words)
        .doesNotContain("java.", "Exception", "omcat", "Whitelabel");
  }

  private static AbstractStringAssert<?> assertToldAsAProblem(
      HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    return assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("Exception");
  }
}
