package org.dragoman.comments.check;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.comments.ConductRule;
import org.dragoman.comments.Decision;
import org.dragoman.comments.Finding;
import org.dragoman.comments.lexicon.WordClass;
import org.dragoman.comments.plain.Plain;
import org.dragoman.comments.plain.Plain.Mark;
import org.jspecify.annotations.Nullable;

/** Foul language, insults and telling-off, whoever they are for. */
final class FoulWords implements Check {
  private final Homonyms homonyms;
  private final List<String> stems;
  private final Decision onProfanity;

  FoulWords(Homonyms homonyms, List<String> stems, Decision onProfanity) {
    this.homonyms = homonyms;
    this.stems = List.copyOf(stems);
    this.onProfanity = onProfanity;
  }

  @Override
  public List<Finding> findings(Spoken spoken) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < spoken.plain().size(); i++) {
      Finding finding = finding(spoken, i);
      if (finding != null) {
        findings.add(finding);
      }
    }
    return findings;
  }

  private @Nullable Finding finding(Spoken spoken, int i) {
    Plain plain = spoken.plain();
    Mark off = plain.mark(i, WordClass.TELLING_OFF);
    Mark insult = first(plain.mark(i, WordClass.INSULT), plain.mark(i, WordClass.MOCKERY));
    Mark foul = plain.mark(i, WordClass.PROFANITY);
    if (off != null && counts(spoken, off)) {
      return spoken.finding(
          ConductRule.AGGRESSIVE, i, off.end(), "tells somebody off", Decision.HOLD);
    }
    if (insult != null && counts(spoken, insult) && !isOfWriter(spoken, insult)) {
      return spoken.finding(ConductRule.RUDE, i, insult.end(), "an insult", Decision.HOLD);
    }
    boolean slur =
        plain.mark(i, WordClass.SOFT_SLUR) != null || plain.mark(i, WordClass.SLUR) != null;
    boolean reclaimed = slur && Reclaimed.isReclaimed(spoken, i);
    if (foul != null && counts(spoken, foul) && !reclaimed) {
      return profanity(spoken, i, foul.end());
    }
    return hidesStem(plain, i) ? profanity(spoken, i, i + 1) : null;
  }

  private static @Nullable Mark first(@Nullable Mark one, @Nullable Mark other) {
    return one == null ? other : one;
  }

  private @Nullable Finding profanity(Spoken spoken, int start, int end) {
    return onProfanity == Decision.PUBLISH
        ? null
        : spoken.finding(ConductRule.RUDE, start, end, "foul language", onProfanity);
  }

  private boolean counts(Spoken spoken, Mark mark) {
    return !homonyms.isHarmless(spoken.plain(), mark)
        && !spoken.stance().isToldToCondemn(mark.start(), mark.end());
  }

  /** Who calls himself an idiot breaks no rule. */
  private static boolean isOfWriter(Spoken spoken, Mark insult) {
    Plain plain = spoken.plain();
    int start = plain.sentenceStart(insult.start());
    for (int i = Math.max(start, insult.start() - 4); i < insult.start(); i++) {
      boolean writer = plain.text(i).equals("i") || plain.text(i).equals("my");
      if (writer && plain.mark(i + 1, WordClass.HATE) == null) {
        return !spoken.sentenceHas(insult.start(), WordClass.YOU);
      }
    }
    return false;
  }

  private boolean hidesStem(Plain plain, int index) {
    String text = plain.text(index);
    return plain.marks(index).isEmpty()
        && text.length() > 4
        && !text.equals("scunthorpe")
        && stems.stream().anyMatch(text::contains);
  }
}
