package org.dragoman.actors.mention;

import java.util.Set;
import org.dragoman.actors.office.OfficeKind;

/** Who heads an institution that stands before the office: "National Bank Chairman A". */
final class HeadsOfInstitutions {

  private static final Set<String> HEADS = GrammarWords.load().words("institution-head");

  /** "High Council for Reconciliation". */
  private static final Set<String> LINKS = Set.of("for", "of", "on");

  private final ActorSentence sentence;
  private final InstitutionGrammar institutions;

  HeadsOfInstitutions(ActorSentence sentence, InstitutionGrammar institutions) {
    this.sentence = sentence;
    this.institutions = institutions;
  }

  /**
   * Where the institution ends that begins at a token and whose head may be told behind it; the
   * token itself where none does.
   */
  int end(int from) {
    int end = institutions.end(from);
    boolean isOne = end > from + 1 && institutions.isWord(end - 1);
    return isOne && isPlain(from, end) ? end : from;
  }

  private boolean isPlain(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean isLink = LINKS.contains(sentence.lower(i)) && i > from;
      if (!isLink && !sentence.isCapitalised(i)) {
        return false;
      }
    }
    return true;
  }

  /** The office with the institution that the words from a token up to it tell. */
  ToldOffice of(ToldOffice office, int first) {
    if (!isHead(office) || !institutions.isWord(office.first() - 1)) {
      return office;
    }
    OfficeName name = new OfficeName(sentence, office.name() + " of the");
    name.append(first, office.first());
    return office.as(name.toString(), office.level());
  }

  /** The office of a ministry's own head, who leads no organisation of states. */
  static ToldOffice ofBody(ToldOffice office, ToldOffice body) {
    return isHead(office)
        ? office.as(office.name() + " of the " + body.name(), office.level())
        : office;
  }

  /** Whether an office is told by what it is at the head of. */
  static boolean isHead(ToldOffice office) {
    return office.kind() != OfficeKind.BODY && !office.isPlural() && HEADS.contains(office.name());
  }
}
