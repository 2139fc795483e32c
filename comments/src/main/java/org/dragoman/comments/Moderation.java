package org.dragoman.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.comments.check.Checks;

/**
 * The automatic check of a comment against the conduct rules. Deterministic, safe for many threads,
 * and made once for the life of the program: it reads its word lists on creation.
 */
public final class Moderation {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.span().start())
          .thenComparing(finding -> -finding.span().length())
          .thenComparing(Finding::rule);

  private final Checks checks;

  private Moderation(Checks checks) {
    this.checks = checks;
  }

  /** The check as it comes: foul language without a target waits for a person, no watch words. */
  public static Moderation standard() {
    return with(Decision.HOLD, Map.of());
  }

  /**
   * The check with a site's own settings.
   *
   * @param onProfanity what happens to foul language without a target
   * @param watchWords single words that make a comment wait, each with the rule that is named
   */
  public static Moderation with(Decision onProfanity, Map<String, ConductRule> watchWords) {
    return new Moderation(new Checks(onProfanity, watchWords));
  }

  /** What the rules say of {@code comment}; any text is fine, the empty one included. */
  public Verdict check(String comment) {
    List<Finding> findings = new ArrayList<>(checks.findings(comment));
    findings.sort(ORDER);
    return Verdict.of(outermost(findings));
  }

  /** Of findings that name one rule on overlapping words, the first and longest stands. */
  private static List<Finding> outermost(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      if (kept.stream().noneMatch(other -> covers(other, finding))) {
        kept.add(finding);
      }
    }
    Set<Finding> unique = new HashSet<>();
    kept.removeIf(finding -> !unique.add(finding));
    return kept;
  }

  private static boolean covers(Finding other, Finding finding) {
    return other.rule() == finding.rule()
        && other.decision().compareTo(finding.decision()) >= 0
        && other.span().contains(finding.span());
  }
}
