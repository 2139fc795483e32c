package org.dragoman.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dragoman.comments.ConductRule;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.dragoman.site.discussion.Comment;
import org.dragoman.site.discussion.Discussion;

/** The sample site with somebody of each role, and comments in every state. */
public final class PeopledSite {

  /** Everybody's password. */
  public static final String PASSWORD = "a long walk by the Bosporus";

  private static final Map<String, String> WITHOUT_LIMITS =
      Map.of(
          "dragoman.limits.sign-in-per-quarter-hour", "0",
          "dragoman.limits.comments-per-hour", "0");

  private final RunningSamples samples;
  private final Map<String, String> addresses;

  private PeopledSite(RunningSamples samples, Map<String, String> addresses) {
    this.samples = samples;
    this.addresses = addresses;
  }

  /** Starts it. */
  public static PeopledSite start() {
    RunningSamples samples = RunningSamples.start(WITHOUT_LIMITS);
    Accounts accounts = samples.part(Accounts.class);
    for (Role role : Role.values()) {
      accounts.create(name(role), PASSWORD, role);
    }
    Discussion discussion = samples.part(Discussion.class);
    Account administrator = accounts.findByName(name(Role.ADMINISTRATOR)).orElseThrow();
    Account moderator = accounts.findByName(name(Role.MODERATOR)).orElseThrow();
    Account commenter = accounts.findByName(name(Role.COMMENTER)).orElseThrow();
    String page = "/contacts/" + samples.contact("TUR", "AZE");
    Comment first =
        discussion.write(administrator, page, null, "> regional security\nWhich part of it?");
    discussion.decide(moderator, first.id(), true, null, "");
    Comment answer = discussion.write(commenter, page, first.id(), "Neither readout tells.");
    discussion.decide(moderator, answer.id(), true, null, "");
    Comment refused = discussion.write(administrator, page, null, "Look at my shop of carpets.");
    discussion.decide(moderator, refused.id(), false, ConductRule.SPAM, "It sells something.");
    Comment appealed = discussion.write(commenter, page, null, "Carpets, cheap carpets here.");
    discussion.decide(moderator, appealed.id(), false, ConductRule.SPAM, "It sells something.");
    discussion.appeal(commenter, appealed.id(), "It was a quotation.");
    discussion.watch(moderator, "carpets", ConductRule.SPAM);
    return new PeopledSite(
        samples,
        Map.of(
            "{base}", URLEncoder.encode(samples.base(), StandardCharsets.UTF_8),
            "{contact}", samples.contact("TUR", "AZE"),
            "{person}", URLEncoder.encode(person(samples), StandardCharsets.UTF_8),
            "{comment}", first.id(),
            "{refused}", refused.id()));
  }

  private static String person(RunningSamples samples) {
    return samples.record().findPerson("Hakan Fidan").orElseThrow().id();
  }

  /** The name of whoever has that role. */
  public static String name(Role role) {
    return "the " + role.wire();
  }

  /** An address in which what stands for a contact, a person, a comment is filled in. */
  public String address(String pattern) {
    String address = pattern;
    for (Map.Entry<String, String> entry : addresses.entrySet()) {
      address = address.replace(entry.getKey(), entry.getValue());
    }
    return address;
  }

  /** The running samples. */
  public RunningSamples samples() {
    return samples;
  }
}
