package org.dragoman.actors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins a name and an office that stand side by side: "Hakan Fidan, the Turkish foreign minister,".
 */
final class Appositions {

  private static final Set<String> CLOSERS =
      Set.of(",", ".", ")", ";", ":", "-", "--", "–", "—", "", "(");

  /** What may stand before a name whose office is told already: "the minister, General A". */
  private static final Set<String> RANKS = GrammarWords.load().words("rank");

  private final ActorSentence sentence;

  Appositions(ActorSentence sentence) {
    this.sentence = sentence;
  }

  List<Mention> join(List<Mention> mentions) {
    List<Mention> joined = new ArrayList<>();
    int i = 0;
    while (i < mentions.size()) {
      Mention left = mentions.get(i);
      Mention right = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
      int several = holdersNamed(mentions, i);
      if (several > 0) {
        for (int each = 0; each < several; each++) {
          joined.add(named(mentions.get(i + each), mentions.get(i + several + each), each == 0));
        }
        i += 2 * several;
      } else if (right != null && isOfSomebody(left, right, mentions, i + 2)) {
        joined.add(isHeldBefore(left) ? joined(left, right) : left);
        i += 2;
      } else if (right != null && isChair(left, right)) {
        joined.add(withChair(left, right));
        i += 2;
      } else if (right != null && (isFurtherOffice(left, right) || isAlso(left, right))) {
        joined.add(left);
        i += 2;
      } else if (right != null && areApposed(left, right)) {
        joined.add(joined(left, right));
        i += 2;
      } else {
        joined.add(left);
        i++;
      }
    }
    return joined;
  }

  /** "A, special envoy of President B,", "A, an adviser to President B,": who B is, A is not. */
  private boolean isOfSomebody(Mention left, Mention right, List<Mention> mentions, int next) {
    Mention owner = next < mentions.size() ? mentions.get(next) : null;
    return owner != null
        && left.kind() == Mention.Kind.PERSON
        && isSingleOffice(right)
        && right.first() <= left.last() + 3
        && sentence.is(left.last() + 1, ",")
        && (sentence.is(right.last() + 1, "of") || sentence.is(right.last() + 1, "to"))
        && owner.first() == right.last() + 2
        && owner.kind() == Mention.Kind.PERSON
        && CLOSERS.contains(sentence.form(owner.last() + 1));
  }

  /** Nothing, or what somebody was before. */
  private static boolean isHeldBefore(Mention person) {
    return person.office() == null || person.office().startsWith("former ");
  }

  /** "Prime Minister Mottley of Barbados, Chair of CARICOM, …": the same person. */
  private boolean isFurtherOffice(Mention left, Mention right) {
    return left.kind() == Mention.Kind.PERSON
        && left.office() != null
        && isSingleOffice(right)
        && !right.isDefinite()
        && right.affiliation() != null
        && right.affiliation().organization() != null
        && right.first() == left.last() + 2
        && sentence.is(left.last() + 1, ",")
        && (CLOSERS.contains(sentence.form(right.last() + 1)) || isCircumstance(right.last() + 1));
  }

  /** "Wang, also a member of the Political Bureau, …": the same person. */
  private boolean isAlso(Mention left, Mention right) {
    return left.kind() == Mention.Kind.PERSON
        && isSingleOffice(right)
        && right.first() == left.last() + 3
        && sentence.is(left.last() + 1, ",")
        && sentence.is(left.last() + 2, "also")
        && (CLOSERS.contains(sentence.form(right.last() + 1))
            || sentence.is(right.last() + 1, "and"));
  }

  /** "…, Chair of CARICOM on the margins of the summit". */
  private boolean isCircumstance(int index) {
    return sentence.tag(index).equals("IN") && !sentence.is(index, "of");
  }

  private Mention withChair(Mention chair, Mention minister) {
    return new Mention(
        Mention.Kind.PERSON,
        chair.first(),
        minister.last(),
        minister.head(),
        sentence.span(chair.first(), minister.last()),
        minister.name(),
        chair.office() + " and " + minister.office(),
        minister.level(),
        minister.affiliation(),
        null,
        false,
        false,
        false,
        false);
  }

  /** "OSCE Chair-in-Office and Polish Foreign Minister Rau": a minister, who chairs this year. */
  private boolean isChair(Mention left, Mention right) {
    return isSingleOffice(left)
        && !left.isDefinite()
        && left.isChair()
        && right.kind() == Mention.Kind.PERSON
        && right.office() != null
        && right.affiliation() != null
        && right.affiliation().country() != null
        && right.first() == left.last() + 2
        && (sentence.is(left.last() + 1, "and") || sentence.is(left.last() + 1, "&"));
  }

  private boolean areApposed(Mention left, Mention right) {
    boolean isParted = sentence.is(left.last() + 1, ",") || sentence.is(left.last() + 1, "(");
    if (right.first() != left.last() + 2 || !isParted) {
      return false;
    }
    boolean isNameFirst =
        left.kind() == Mention.Kind.PERSON && left.office() == null && isSingleOffice(right);
    boolean isPlainName =
        right.office() == null || (right.affiliation() == null && RANKS.contains(right.office()));
    boolean isOfficeFirst =
        isSingleOffice(left) && right.kind() == Mention.Kind.PERSON && isPlainName;
    return (isNameFirst || isOfficeFirst)
        && closes(right.last() + 1, isNameFirst, right.affiliation() != null);
  }

  /**
   * "the foreign ministers of Peru and Chile, A and B,": how many they are, if as many names
   * follow; else 0.
   */
  private int holdersNamed(List<Mention> mentions, int from) {
    Mention group = mentions.get(from);
    if (group.kind() != Mention.Kind.OFFICE || !group.isPlural()) {
      return 0;
    }
    int end = from;
    while (end < mentions.size()
        && mentions.get(end).first() == group.first()
        && mentions.get(end).last() == group.last()) {
      end++;
    }
    int several = end - from;
    int at = group.last() + 1;
    if (several < 2 || end + several > mentions.size() || !sentence.is(at, ",")) {
      return 0;
    }
    for (int i = end; i < end + several; i++) {
      Mention name = mentions.get(i);
      int gap = name.first() - at;
      boolean isNext =
          name.kind() == Mention.Kind.PERSON
              && name.office() == null
              && name.affiliation() == null
              && (gap == 1 || gap == 2)
              && (i == end || i < end + several - 1 || sentence.is(name.first() - 1, "and"));
      if (!isNext) {
        return 0;
      }
      at = name.last() + 1;
    }
    return CLOSERS.contains(sentence.form(at)) || sentence.tag(at).equals("IN") ? several : 0;
  }

  /**
   * One of several holders of an office.
   *
   * @param isFirst whether he stands right behind the office, which is then a part of his words
   */
  private Mention named(Mention office, Mention name, boolean isFirst) {
    int first = isFirst ? office.first() : name.first();
    return new Mention(
        Mention.Kind.PERSON,
        first,
        name.last(),
        isFirst ? office.head() : name.head(),
        sentence.span(first, name.last()),
        name.name(),
        office.office(),
        office.level(),
        office.affiliation(),
        null,
        false,
        false,
        office.isCounterpart(),
        false);
  }

  private static boolean isSingleOffice(Mention mention) {
    return mention.kind() == Mention.Kind.OFFICE && !mention.isPlural() && mention.name() == null;
  }

  /**
   * A list would go on with "and" or a further name; an apposition closes with a comma or the
   * sentence; an office whose owner is told may go on in its clause.
   */
  private boolean closes(int index, boolean isNameFirst, boolean isWhole) {
    String next = sentence.form(index);
    return CLOSERS.contains(next)
        || (isNameFirst && sentence.is(index, "who"))
        || (sentence.tag(index).startsWith("VB")
            && !(isNameFirst && (isOfSeveral(index) || isSource(index))))
        || sentence.tag(index).equals("MD")
        || (!isNameFirst && sentence.tag(index).equals("IN"))
        || (isWhole && sentence.tag(index).equals("IN") && !sentence.is(index, "of"));
  }

  /** "…will meet Novak, the spokesman said": who says so, and not Novak. */
  private boolean isSource(int verb) {
    return sentence.is(verb, "said")
        && (sentence.is(verb - 1, "spokesman")
            || sentence.is(verb - 1, "spokeswoman")
            || sentence.is(verb - 1, "official")
            || sentence.is(verb - 1, "diplomat"));
  }

  /** "Novak, Chilean president agree": headlines join two by a comma, and the verb tells it. */
  private boolean isOfSeveral(int index) {
    return sentence.tag(index).equals("VBP") || sentence.tag(index).equals("VB");
  }

  private Mention joined(Mention left, Mention right) {
    Mention named = left.name() != null ? left : right;
    Mention office = left.name() != null ? right : left;
    return new Mention(
        Mention.Kind.PERSON,
        left.first(),
        right.last(),
        left.head(),
        sentence.span(left.first(), right.last()),
        named.name(),
        office.office(),
        office.level(),
        office.affiliation() != null ? office.affiliation() : named.affiliation(),
        null,
        false,
        false,
        office.isCounterpart(),
        false);
  }
}
