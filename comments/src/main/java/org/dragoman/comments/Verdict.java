package org.dragoman.comments;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the check says of one comment.
 *
 * @param decision the strictest decision that a finding asks for; publish without findings
 * @param findings in the order of the comment
 */
public record Verdict(Decision decision, List<Finding> findings) {

  public Verdict {
    findings = List.copyOf(findings);
  }

  /** The verdict that follows from these findings. */
  public static Verdict of(List<Finding> findings) {
    Decision decision =
        findings.stream().map(Finding::decision).reduce(Decision.PUBLISH, Decision::or);
    return new Verdict(decision, findings);
  }

  /** The rules seen broken, each once. */
  public Set<ConductRule> rules() {
    Set<ConductRule> rules = new TreeSet<>();
    findings.forEach(finding -> rules.add(finding.rule()));
    return rules;
  }
}
