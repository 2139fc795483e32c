package org.dragoman.comments.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.comments.ConductRule;
import org.dragoman.comments.Decision;
import org.dragoman.comments.Finding;
import org.dragoman.comments.lexicon.WordClass;
import org.dragoman.comments.plain.Plain;
import org.dragoman.comments.plain.Plain.Mark;

/** Slurs: those that are one in any use, and casual ones in foul company. */
final class Slurs implements Check {
  private static final Set<WordClass> FOUL =
      EnumSet.of(
          WordClass.PROFANITY,
          WordClass.INSULT,
          WordClass.TRAIT,
          WordClass.TELLING_OFF,
          WordClass.FUCK,
          WordClass.HATE,
          WordClass.SLUR);

  private final Homonyms homonyms;

  Slurs(Homonyms homonyms) {
    this.homonyms = homonyms;
  }

  @Override
  public List<Finding> findings(Spoken spoken) {
    Plain plain = spoken.plain();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      Mark slur = plain.mark(i, WordClass.SLUR);
      Mark soft = plain.mark(i, WordClass.SOFT_SLUR);
      if (slur != null && counts(spoken, slur)) {
        findings.add(
            spoken.finding(
                ConductRule.DISCRIMINATORY,
                i,
                slur.end(),
                "a slur for " + slur.entry().note(),
                Decision.REJECT));
      } else if (soft != null && counts(spoken, soft) && isInFoulCompany(plain, soft)) {
        findings.add(
            spoken.finding(
                ConductRule.RUDE,
                i,
                soft.end(),
                "a word that many take for a slur, with foul language",
                Decision.HOLD));
      }
    }
    return findings;
  }

  private boolean counts(Spoken spoken, Mark slur) {
    return !homonyms.isHarmless(spoken.plain(), slur)
        && !spoken.stance().isToldToCondemn(slur.start(), slur.end())
        && !Reclaimed.isReclaimed(spoken, slur.start());
  }

  private static boolean isInFoulCompany(Plain plain, Mark soft) {
    for (int i = 0; i < plain.size(); i++) {
      boolean itself = i >= soft.start() && i < soft.end();
      for (Mark mark : plain.marks(i)) {
        if (!itself
            && FOUL.contains(mark.entry().wordClass())
            && (!mark.is(WordClass.FUCK) || i == soft.start() - 1)
            && !mark.entry().word().equals(soft.entry().word())) {
          return true;
        }
      }
    }
    return false;
  }
}
