package org.dragoman.actors.mention;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.office.OfficeMention;

/** What a minister is for: "Consumer and Corporate Affairs", "Maritime Affairs and Investment". */
final class Portfolios {

  private static final Set<String> HOLDERS =
      Set.of("minister", "secretary", "director general", "commissioner", "head", "director");

  /** "envoy for the Syrian civil war". */
  private static final Set<String> CONFLICTS = GrammarWords.load().words("conflict");

  private static final int LONGEST_FIELD = 3;

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
    boolean isHolder = isHolder(office, link);
    int at = start;
    while (isHolder && at < start + 7 && isWord(at)) {
      at++;
      if (at > start + 1 && lexicon.words().has("portfolio", sentence.lower(at - 1))) {
        return withBureau(isFurther(at) ? at + 2 : at);
      }
    }
    return start;
  }

  private boolean isHolder(OfficeMention office, int link) {
    return (sentence.is(link, "for") || sentence.is(link, "of"))
        && HOLDERS.stream().anyMatch(office.name()::endsWith);
  }

  /** Where the capitalised words end that a minister is for: "for European Integration". */
  int namedEnd(OfficeMention office, int link, int start) {
    boolean isHolder = isHolder(office, link);
    int at = start;
    while (isHolder && at < start + 7 && isWord(at) && (sentence.isCapitalised(at) || at > start)) {
      at++;
    }
    return at;
  }

  /** "for Maritime Affairs and Investment": the last word of what the minister is for. */
  boolean isFurther(int index) {
    return sentence.is(index, "and") && isFieldWord(index + 1);
  }

  /**
   * Where "affairs" or "civil war" ends that somebody deals with, behind "envoy for Afghan"; {@code
   * from} where there is no such thing.
   */
  int fieldEnd(List<ToldAffiliation> owners, int from) {
    boolean isAdjective = owners.get(owners.size() - 1).form() == AffiliationGrammar.Form.ADJECTIVE;
    int end = from;
    for (int at = from; isAdjective && at < from + LONGEST_FIELD && isWordOfField(at); at++) {
      end = isFieldWord(at) || CONFLICTS.contains(sentence.lower(at)) ? at + 1 : end;
    }
    return end;
  }

  private boolean isWordOfField(int index) {
    String tag = sentence.tag(index);
    return tag.startsWith("NN") || tag.startsWith("JJ");
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
