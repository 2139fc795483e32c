package org.dragoman.events.match;

import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Level;
import org.dragoman.events.frame.Path;
import org.dragoman.events.frame.RoleRule;
import org.dragoman.events.words.WordLists;

/** Who may fill a role: officials, diplomats, bodies, as the rule asks. */
final class Eligibility {

  private static final Set<String> DIPLOMATS = WordLists.bundled("parties.tsv").of("diplomats");

  private Eligibility() {}

  /** Whether a rule takes a mention that a path led to. */
  static boolean accepts(RoleRule rule, Path path, Mention mention) {
    boolean isAdjective = Mention.ADJECTIVE.equals(mention.body());
    if (isAdjective && path.kind() != Path.Kind.MODIFIER) {
      return false;
    }
    return switch (rule.filler()) {
      case PARTY -> true;
      case OFFICIAL -> RoleRule.Filler.mayBeOfficial(mention);
      case DIPLOMAT -> isDiplomat(mention);
      case ORGANIZATION ->
          isOrganization(mention) && (mention.kind() == Mention.Kind.PARTY || mention.isPlural());
      case DESTINATION -> false;
    };
  }

  static boolean isOrganization(Mention mention) {
    return mention.affiliation() != null && mention.affiliation().organization() != null;
  }

  private static boolean isDiplomat(Mention mention) {
    String office = mention.office();
    return mention.level() == Level.AMBASSADOR
        || mention.level() == Level.ENVOY
        || (office != null && DIPLOMATS.stream().anyMatch(office::contains));
  }
}
