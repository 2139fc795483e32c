package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Scope;
import org.dragoman.site.account.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every route of the site tried as everybody: {@code routes.tsv} says who gets what. */
class RoutesTest {

  @SuppressWarnings("NullAway.Init") // before all tests
  private static PeopledSite site;

  @BeforeAll
  static void start() {
    site = PeopledSite.start();
  }

  @AfterAll
  static void stop() {
    site.samples().stop();
  }

  /** A route that the table does not know fails here: add a line for it to routes.tsv. */
  @Test
  void everyMappedRouteHasItsLine() {
    Set<String> known = new TreeSet<>();
    Route.all().stream()
        .filter(route -> !route.kind().equals("filter"))
        .forEach(route -> known.add(route.name()));
    assertThat(known).isEqualTo(mapped());
  }

  private static Set<String> mapped() {
    Set<String> names = new TreeSet<>();
    Collection<RequestMappingInfoHandlerMapping> mappings =
        site.samples().site().parts(RequestMappingInfoHandlerMapping.class);
    for (RequestMappingInfoHandlerMapping mapping : mappings) {
      for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String pattern : info.getPatternValues()) {
          if (methods.isEmpty()) {
            names.add("ANY " + pattern);
          }
          methods.forEach(method -> names.add(method + " " + pattern));
        }
      }
    }
    return names;
  }

  @Test
  void everybodyGetsWhatTheTableSaysAndNoMore() {
    List<String> otherwise = new ArrayList<>();
    Map<Visitor, String> tokens = tokens();
    for (Visitor visitor : EnumSet.allOf(Visitor.class)) {
      Browser browser = new Browser(site.samples().base());
      visitor
          .role()
          .ifPresent(
              role ->
                  assertThat(browser.signIn(PeopledSite.name(role), PeopledSite.PASSWORD))
                      .isTrue());
      for (Route route : Route.all()) {
        String address = site.address(route.address());
        String got =
            address.startsWith("/api/")
                ? got(ask(route.method(), address, tokens.getOrDefault(visitor, "")))
                : got(visit(browser, route.method(), address));
        String expected = route.expected().get(visitor);
        if (!got.equals(expected)) {
          otherwise.add(
              route.name() + " as " + visitor + ": expected " + expected + ", got " + got);
        }
      }
    }
    assertThat(otherwise).isEmpty();
  }

  private static Map<Visitor, String> tokens() {
    Accounts accounts = site.samples().part(Accounts.class);
    Tokens tokens = site.samples().part(Tokens.class);
    Map<Visitor, String> all = new EnumMap<>(Visitor.class);
    for (Visitor visitor : EnumSet.allOf(Visitor.class)) {
      visitor
          .role()
          .ifPresent(
              role -> {
                Account account = accounts.findByName(PeopledSite.name(role)).orElseThrow();
                all.put(visitor, tokens.create(account, "test", EnumSet.allOf(Scope.class), 1));
              });
    }
    return all;
  }

  private static HttpResponse<String> visit(Browser browser, String method, String address) {
    return method.equals("POST") ? browser.submit("/sign-in", address) : browser.get(address);
  }

  private static HttpResponse<String> ask(String method, String address, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(site.samples().base() + address))
            .method(method, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "{}"))
            .header("Content-Type", "application/json");
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return site.samples().send(request.build());
  }

  /** The status, where a redirection to the sign-in page is told from others. */
  private static String got(HttpResponse<String> answer) {
    boolean isSentToSignIn =
        answer.headers().firstValue("location").filter(to -> to.endsWith("/sign-in")).isPresent();
    return isSentToSignIn ? "sign-in" : String.valueOf(answer.statusCode());
  }
}
