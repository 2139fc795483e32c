package org.dragoman.comments.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.comments.ConductRule;
import org.dragoman.comments.Decision;
import org.dragoman.comments.Finding;
import org.dragoman.comments.lexicon.WordClass;
import org.dragoman.comments.plain.Plain;
import org.dragoman.comments.plain.Plain.Mark;
import org.dragoman.comments.plain.Word;
import org.dragoman.text.Span;

/** Advertising, fraud and repetition. */
final class Spam implements Check {
  private static final Pattern LINK = Pattern.compile("https?://\\S|\\bwww\\.\\S");
  private static final int MANY_LINKS = 4;
  private static final int MANY_TIMES = 6;

  @Override
  public List<Finding> findings(Spoken spoken) {
    Plain plain = spoken.plain();
    List<Mark> adverts =
        plain.has(WordClass.ADVERT)
            ? plain.marks().stream().filter(mark -> mark.is(WordClass.ADVERT)).toList()
            : List.of();
    long links = LINK.matcher(plain.comment()).results().count();
    if (adverts.size() >= 2 || (!adverts.isEmpty() && links > 0)) {
      Decision decision = adverts.size() >= 2 && links > 0 ? Decision.REJECT : Decision.HOLD;
      return adverts.stream()
          .map(
              advert ->
                  spoken.finding(
                      ConductRule.SPAM, advert.start(), advert.end(), "advertising", decision))
          .toList();
    }
    if (links >= MANY_LINKS || isRepetition(plain)) {
      Span all = new Span(0, plain.comment().length());
      String reason = links >= MANY_LINKS ? links + " links" : "the same over and over";
      return List.of(spoken.finding(ConductRule.SPAM, all, reason, Decision.HOLD));
    }
    return List.of();
  }

  private static boolean isRepetition(Plain plain) {
    if (plain.size() < MANY_TIMES * 2) {
      return false;
    }
    Map<String, Integer> times = new HashMap<>();
    for (Word word : plain.words()) {
      if (word.text().length() > 3) {
        times.merge(word.text(), 1, Integer::sum);
      }
    }
    return times.values().stream().anyMatch(n -> n >= MANY_TIMES && n * 3 >= plain.size());
  }
}
