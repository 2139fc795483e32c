package org.dragoman.events.match;

import java.util.Locale;
import java.util.Set;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** The verbs, nouns and prepositions that tell how a noun of contact hangs on its clause. */
final class SupportWords {

  private static final WordLists WORDS = WordLists.bundled("support.tsv");

  static final Set<String> CIRCUMSTANCE = WORDS.of("circumstance");

  /** Verbs whose subject only speaks of the contact. */
  static final Set<String> SPEAKING = WORDS.of("speaking");

  /** Verbs whose subject speaks of talks "with" another as its own. */
  static final Set<String> LOOKING_BACK = WORDS.of("looking-back");

  /** "pulled out of the meeting": the subject was to be there. */
  static final Set<String> STAYING_AWAY = WORDS.of("staying-away");

  /** Verbs whose subject brings about what others have: "hosts talks between A and B". */
  static final Set<String> ARRANGING = WORDS.of("arranging");

  /** "the talks he held": verbs whose object the clause on a noun may leave out. */
  static final Set<String> TAKING_PLACE = WORDS.of("taking-place");

  /** "responded with a letter": what the answer is. */
  static final Set<String> ANSWERING = WORDS.of("answering");

  /** "a day after talks with B". */
  static final Set<String> SPANS = WORDS.of("spans");

  /** Verbs whose object is what is spoken of: "discussed Ukraine in a call". */
  static final Set<String> DISCUSSING = WORDS.of("discussing");

  /** "the next steps in the negotiations": how far they are, whoever speaks of it. */
  static final Set<String> STAGES = WORDS.of("stages");

  /** "a request for talks", "an offer of talks", "an invitation to talks". */
  static final Set<String> ASKING = Set.of("for", "of", "to");

  /** "offered B talks", "refused B a meeting". */
  static final Set<String> OFFERING = WORDS.of("offering");

  /** "turned down a request by B for a meeting": B has the contact as well. */
  static final Set<String> REQUESTS = WORDS.of("requests");

  /** "cancelled a trip to Oslo for the summit": who travels attends. */
  static final Set<String> JOURNEYS = WORDS.of("journeys");

  /** "the letter was delivered to the ministry": who gets it has the contact. */
  static final Set<String> BRINGING = WORDS.of("bringing");

  /** "left Oslo for talks with A": not with Oslo. */
  static final Set<String> LEAVING = Set.of("leave", "depart");

  static final Set<String> NO_SHARE = WORDS.of("no-share");

  /** "spoke about the work in the negotiations": nobody negotiates there. */
  static final Set<String> TOPICAL = WORDS.of("topical");

  /** "returned from a trip to Chile": who returns has travelled. */
  static final Set<String> RETURNING = WORDS.of("returning");

  /** Verbs that with "in" or "into" say no more than that the contact takes place. */
  static final Set<String> LIGHT = WORDS.of("light");

  /** Nouns that say what something is "for": "support for the talks" puts nobody into them. */
  static final Set<String> BACKING = WORDS.of("backing");

  /** Verbs of asking somebody to do something, at an encounter: "urged A at a meeting to …". */
  static final Set<String> URGING = WORDS.of("urging");

  /** What is made before a contact: "plans for a summit". */
  static final Set<String> PLANS = WORDS.of("plans");

  /** Verbs whose subject has the plans, and so the contact. */
  static final Set<String> PLANNING = WORDS.of("planning");

  /** Nouns that have company of their own: "discussed their meetings with A". */
  static final Set<String> WITH_OTHERS = WORDS.of("with-others");

  /** "talks attended by A", "a dinner hosted by B": who is there. */
  static final Set<String> PARTAKING = WORDS.of("partaking");

  static final Set<String> QUANTITIES = WORDS.of("quantities");

  private SupportWords() {}

  /** Whether a noun before "of" tells an amount, a part or a phase: also in a name's capitals. */
  static boolean isQuantity(Token noun) {
    return QUANTITIES.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }
}
