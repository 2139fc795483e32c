package org.dragoman.comments.check;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.comments.Finding;
import org.dragoman.comments.frame.Attack;
import org.dragoman.comments.frame.Frame;
import org.dragoman.comments.frame.Match;
import org.dragoman.comments.frame.Matcher;
import org.dragoman.comments.frame.Target;

/** Attacks on people that the sentence frames describe. */
final class Attacks implements Check {
  private final List<Frame> frames;

  Attacks(List<Frame> frames) {
    this.frames = frames;
  }

  @Override
  public List<Finding> findings(Spoken spoken) {
    List<Finding> findings = new ArrayList<>();
    Matcher matcher = new Matcher(spoken.plain(), spoken.targets());
    for (Frame frame : frames) {
      for (Match match : matcher.matches(frame)) {
        if (!spoken.stance().isToldToCondemn(match.start(), match.end())
            && !spoken.stance().isNegated(match)) {
          add(spoken, match, findings);
        }
      }
    }
    return findings;
  }

  private static void add(Spoken spoken, Match match, List<Finding> findings) {
    Attack attack = match.frame().attack();
    String reason = attack.reason() + " (" + match.frame().id() + ")";
    Target target = match.target();
    List<Attack.Outcome> outcomes = target == null ? attack.onNobody() : attack.on(target);
    for (Attack.Outcome outcome : outcomes) {
      findings.add(
          spoken.finding(outcome.rule(), match.start(), match.end(), reason, outcome.decision()));
    }
  }
}
