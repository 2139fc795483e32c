package org.dragoman.comments.check;

import java.util.List;
import java.util.Map;
import org.dragoman.comments.ConductRule;
import org.dragoman.comments.Decision;
import org.dragoman.comments.Finding;
import org.dragoman.comments.frame.Frames;
import org.dragoman.comments.lexicon.Lexicon;
import org.dragoman.comments.lexicon.WordClass;
import org.dragoman.comments.plain.Plain;
import org.dragoman.comments.plain.Spelling;

/** All checks with the word lists that they share. */
public final class Checks {
  private static final List<String> LISTS =
      List.of(
          "groups.tsv",
          "people.tsv",
          "persons.tsv",
          "hostility.tsv",
          "insults.tsv",
          "profanity.tsv",
          "slurs.tsv",
          "stance.tsv",
          "adverts.tsv",
          "ordinary.tsv");

  private final Lexicon lexicon = Lexicon.ofResources(Lexicon.class, LISTS);
  private final Spelling spelling = new Spelling(lexicon);
  private final List<Check> checks;

  public Checks(Decision onProfanity, Map<String, ConductRule> watchWords) {
    Homonyms homonyms = new Homonyms();
    List<String> stems =
        lexicon.words().stream().filter(w -> lexicon.has(w, WordClass.FOUL_STEM)).toList();
    this.checks =
        List.of(
            new Attacks(Frames.ofResource()),
            new Slurs(homonyms),
            new FoulWords(homonyms, stems, onProfanity),
            new PersonalData(),
            new Spam(),
            new WatchWords(watchWords));
  }

  /** What the checks find in {@code comment}, check by check. */
  public List<Finding> findings(String comment) {
    Spoken spoken = new Spoken(Plain.of(comment, spelling, lexicon));
    return checks.stream().flatMap(check -> check.findings(spoken).stream()).toList();
  }
}
