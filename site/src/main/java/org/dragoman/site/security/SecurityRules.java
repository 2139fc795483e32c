package org.dragoman.site.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Audit;
import org.dragoman.site.account.SignedIn;
import org.dragoman.site.account.Tokens;
import org.dragoman.site.answer.AnswersAtHand;
import org.dragoman.site.factor.SignInDetails;
import org.dragoman.site.fault.Sentence;
import org.dragoman.site.limit.Crowd;
import org.dragoman.site.limit.RateLimits;
import org.dragoman.site.settings.Local;
import org.dragoman.site.settings.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may do what on the site, and the headers that every answer carries. */
@Configuration
class SecurityRules {

  private static final String CONTENT =
      "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'; manifest-src 'self'";

  private static final AuthorizationManager<RequestAuthorizationContext> COMMENTING =
      AuthorizationManagers.allOf(
          AuthorityAuthorizationManager.hasAuthority("SCOPE_COMMENT"),
          AuthorityAuthorizationManager.hasAnyRole(
              "COMMENTER", "CURATOR", "MODERATOR", "ADMINISTRATOR"));

  private final Accounts accounts;
  private final Tokens tokens;
  private final Audit audit;
  private final RateLimits limits;
  private final SiteSettings settings;
  private final Clock clock;
  private final StaffFactor staffFactor;
  private final Turnstile turnstile;

  SecurityRules(
      Accounts accounts,
      Tokens tokens,
      Audit audit,
      RateLimits limits,
      SiteSettings settings,
      Clock clock,
      StaffFactor staffFactor,
      Crowd crowd,
      AnswersAtHand atHand,
      BusyPage busy) {
    this.turnstile = new Turnstile(crowd, atHand, busy);
    this.staffFactor = staffFactor;
    this.settings = settings;
    this.clock = clock;
    this.accounts = accounts;
    this.tokens = tokens;
    this.audit = audit;
    this.limits = limits;
  }

  /** A token may do what its scope names, and no more than its account's role may. */
  private AuthorizationManager<RequestAuthorizationContext> curating() {
    return AuthorizationManagers.allOf(
        AuthorityAuthorizationManager.hasAuthority("SCOPE_CURATE"),
        staff("CURATOR", "ADMINISTRATOR"));
  }

  /** One of these roles, and the second factor where the site asks for it. */
  private AuthorizationManager<RequestAuthorizationContext> staff(String... roles) {
    return AuthorizationManagers.allOf(
        AuthorityAuthorizationManager.hasAnyRole(roles), staffFactor);
  }

  /** No span for each filter of each request: nobody reads them, and they cost. */
  @Bean
  static SecurityObservationSettings securityObservationSettings() {
    return SecurityObservationSettings.noObservations();
  }

  /** The API: no session, no cookie, a token where more than reading is asked. */
  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http) {
    http.securityMatcher("/api/v1/**");
    http.sessionManagement(
        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    http.csrf(csrf -> csrf.disable());
    http.requestCache(cache -> cache.disable());
    http.addFilterAfter(turnstile, HeaderWriterFilter.class);
    http.addFilterBefore(
        new TokenFilter(tokens, accounts, limits), UsernamePasswordAuthenticationFilter.class);
    http.authorizeHttpRequests(
        requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/api/v1/curation/**")
                .access(curating())
                .requestMatchers(HttpMethod.GET, "/api/v1/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/api/v1/**")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/v1/readings")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/v1/comments")
                .access(COMMENTING)
                .requestMatchers(HttpMethod.PATCH, "/api/v1/comments/*")
                .access(COMMENTING)
                .requestMatchers(HttpMethod.PATCH, "/api/v1/contacts/*")
                .access(curating())
                .requestMatchers(HttpMethod.DELETE, "/api/v1/contacts/*")
                .access(curating())
                .requestMatchers(
                    HttpMethod.POST,
                    "/api/v1/contacts/*/merge",
                    "/api/v1/contacts/*/split",
                    "/api/v1/contacts/*/pin",
                    "/api/v1/contacts/*/restore")
                .access(curating())
                .anyRequest()
                .denyAll());
    http.exceptionHandling(
        failure ->
            failure
                .authenticationEntryPoint(
                    (request, response, e) ->
                        Problems.write(response, 401, Sentence.say("mistake.token-needed")))
                .accessDeniedHandler(
                    (request, response, e) ->
                        Problems.write(response, 403, Sentence.say("mistake.token-scope"))));
    headers(http);
    return http.build();
  }

  /** The pages: a session where somebody signs in. */
  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) {
    http.authorizeHttpRequests(
        requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/operation/prometheus")
                .access((who, asked) -> new AuthorizationDecision(Local.is(asked.getRequest())))
                .requestMatchers("/administration/**")
                .access(staff("ADMINISTRATOR"))
                .requestMatchers("/curation/**")
                .access(staff("CURATOR", "ADMINISTRATOR"))
                .requestMatchers("/moderation/**")
                .access(staff("MODERATOR", "ADMINISTRATOR"))
                .requestMatchers("/account/**")
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/comments/**")
                .hasAnyRole("COMMENTER", "CURATOR", "MODERATOR", "ADMINISTRATOR")
                .anyRequest()
                .permitAll());
    http.formLogin(
        form ->
            form.loginPage("/sign-in")
                .usernameParameter("name")
                .passwordParameter("password")
                .authenticationDetailsSource(SignInDetails::new)
                .successHandler(
                    (request, response, who) -> {
                      if (who.getPrincipal() instanceof SignedIn signedIn) {
                        accounts.signedIn(signedIn.account().id());
                        audit.add(
                            signedIn.account().name(),
                            "sign-in",
                            signedIn.account().id(),
                            "",
                            request.getRemoteAddr());
                      }
                      response.sendRedirect("/");
                    })
                .failureHandler(
                    (request, response, e) -> {
                      String tried = tried(request.getParameter("name"));
                      audit.add(tried, "sign-in-failed", "", "", request.getRemoteAddr());
                      response.sendRedirect("/sign-in?failed");
                    }));
    http.logout(
        logout ->
            logout
                .logoutUrl("/sign-out")
                .logoutSuccessUrl("/")
                .deleteCookies(SessionCookie.PLAIN, SessionCookie.SECURE)
                .addLogoutHandler(
                    new HeaderWriterLogoutHandler(
                        new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))));
    http.exceptionHandling(
        failure -> failure.accessDeniedHandler(new LoggedRefusals(audit, staffFactor)));
    http.addFilterAfter(turnstile, HeaderWriterFilter.class);
    http.addFilterBefore(new SignInLimit(limits), UsernamePasswordAuthenticationFilter.class);
    http.addFilterBefore(
        new FreshSessions(accounts, clock, settings.longestSession()), AuthorizationFilter.class);
    http.csrf(csrf -> csrf.ignoringRequestMatchers("/read"));
    http.requestCache(cache -> cache.disable());
    headers(http);
    return http.build();
  }

  /** The account that was tried; a name that is none is not kept: it may be a password. */
  private String tried(@Nullable String name) {
    return name == null ? "?" : accounts.findByName(name).map(Account::name).orElse("?");
  }

  private static void headers(HttpSecurity http) {
    http.headers(
        headers -> {
          headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT));
          headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
          headers.permissionsPolicyHeader(
              policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
          headers.crossOriginOpenerPolicy(
              policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        });
  }
}
