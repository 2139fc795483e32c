package org.dragoman.actors.mention;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.office.OfficeMention;

/** What a minister is for: "Consumer and Corporate Affairs", "Maritime Affairs and Investment". */
final class Portfolios {

  private static final Set<String> HOLDERS =
      Set.of("minister", "secretary", "director general", "commissioner", "head", "director");

  private final ActorLexicon lexicon;
  private final ActorSentence sentence;

  Portfolios(ActorLexicon lexicon, ActorSentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  /**
   * Where a portfolio that no list has ends: "minister for consumer and corporate affairs"; {@code
   * start} where there is none.
   */
  int end(OfficeMention office, int link, int start) {
    boolean isHolder =
        (sentence.is(link, "for") || sentence.is(link, "of"))
            && HOLDERS.stream().anyMatch(office.name()::endsWith);
    int at = start;
    while (isHolder && at < start + 7 && isWord(at)) {
      at++;
      if (at > start + 1 && lexicon.words().has("portfolio", sentence.lower(at - 1))) {
        return withBureau(isFurther(at) ? at + 2 : at);
      }
    }
    return start;
  }

  /** "for Maritime Affairs and Investment": the last word of what the minister is for. */
  boolean isFurther(int index) {
    return sentence.is(index, "and") && isFieldWord(index + 1);
  }

  /** "envoy for Afghan affairs": what somebody deals with there, in small letters. */
  boolean isFieldOf(List<ToldAffiliation> owners, int index) {
    return owners.get(owners.size() - 1).form() == AffiliationGrammar.Form.ADJECTIVE
        && sentence.tag(index).startsWith("NN")
        && isFieldWord(index);
  }

  private boolean isFieldWord(int index) {
    String word = sentence.lower(index);
    return lexicon.words().has("portfolio", word) || lexicon.words().has("institution", word);
  }

  /** "for African Affairs Bureau". */
  private int withBureau(int end) {
    boolean isBureau =
        sentence.isCapitalised(end) && lexicon.words().has("institution", sentence.lower(end));
    return isBureau ? end + 1 : end;
  }

  private boolean isWord(int index) {
    String tag = sentence.tag(index);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CC")
        || sentence.form(index).equals(",");
  }
}
