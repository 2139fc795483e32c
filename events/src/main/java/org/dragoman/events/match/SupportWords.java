package org.dragoman.events.match;

import java.util.Set;

/** The verbs, nouns and prepositions that tell how a noun of contact hangs on its clause. */
final class SupportWords {

  static final Set<String> CIRCUMSTANCE =
      Set.of(
          "in",
          "during",
          "on",
          "at",
          "for",
          "over",
          "via",
          "by",
          "into",
          "to",
          "after",
          "following",
          "before",
          "with",
          "through",
          "as",
          "from",
          "upon");

  /** Verbs whose subject only speaks of the contact. */
  static final Set<String> SPEAKING =
      Set.of(
          "discuss",
          "mention",
          "note",
          "recall",
          "welcome",
          "praise",
          "criticize",
          "criticise",
          "condemn",
          "review",
          "describe",
          "report",
          "see",
          "watch",
          "await",
          "hail",
          "applaud",
          "support",
          "oppose",
          "follow",
          "precede",
          "say",
          "slam",
          "denounce",
          "commend",
          "preview",
          "cover",
          "call",
          "urge",
          "show",
          "reveal",
          "recount",
          "investigate",
          "probe",
          "detail",
          "publish",
          "release",
          "discredit",
          "undermine",
          "sabotage",
          "derail",
          "torpedo",
          "disrupt",
          "jeopardize",
          "jeopardise",
          "threaten",
          "mock",
          "question",
          "overshadow",
          "complicate",
          "thwart",
          "hamper",
          "hinder",
          "impede",
          "endorse",
          "blast",
          "leak",
          "monitor",
          "raise",
          "underscore",
          "underline",
          "emphasize",
          "emphasise",
          "highlight",
          "stress",
          "acknowledge",
          "commemorate");

  /** Verbs whose subject speaks of talks "with" another as its own. */
  static final Set<String> LOOKING_BACK =
      Set.of("praise", "hail", "describe", "recount", "recall", "call", "detail");

  /** "pulled out of the meeting": the subject was to be there. */
  static final Set<String> STAYING_AWAY = Set.of("pull", "back", "bow", "drop", "withdraw", "walk");

  /** Verbs whose subject brings about what others have: "hosts talks between A and B". */
  static final Set<String> ARRANGING =
      Set.of("host", "organize", "organise", "arrange", "announce", "urge", "call", "propose");

  static final Set<String> NO_SHARE =
      Set.of("after", "following", "before", "as", "by", "with", "from");

  /** "spoke about the work in the negotiations": nobody negotiates there. */
  static final Set<String> TOPICAL = Set.of("about", "regarding", "concerning");

  /** "returned from a trip to Chile": who returns has travelled. */
  static final Set<String> RETURNING = Set.of("return", "come", "fly", "be");

  /** Verbs that with "in" or "into" say no more than that the contact takes place. */
  static final Set<String> LIGHT =
      Set.of("be", "engage", "enter", "go", "participate", "remain", "lock", "involve", "get");

  /** Nouns that say what something is "for": "support for the talks" puts nobody into them. */
  static final Set<String> BACKING =
      Set.of(
          "support",
          "backing",
          "money",
          "funding",
          "fund",
          "aid",
          "assistance",
          "mandate",
          "hope",
          "need",
          "call",
          "plan",
          "help",
          "preparation",
          "condition",
          "ground");

  /** Nouns that have company of their own: "discussed their meetings with A". */
  static final Set<String> WITH_OTHERS =
      Set.of(
          "engagement",
          "meeting",
          "talk",
          "call",
          "conversation",
          "discussion",
          "visit",
          "negotiation",
          "consultation",
          "relation",
          "relationship",
          "tie",
          "cooperation",
          "partnership",
          "agreement",
          "deal");

  static final Set<String> QUANTITIES =
      Set.of(
          "series",
          "segment",
          "launch",
          "round",
          "day",
          "hour",
          "set",
          "string",
          "number",
          "week",
          "couple",
          "flurry",
          "pair",
          "session",
          "start",
          "beginning",
          "end",
          "sideline",
          "margin",
          "resumption",
          "opening",
          "conclusion",
          "part",
          "leg",
          "host",
          "eve",
          "possibility",
          "prospect",
          "delay",
          "postponement",
          "cancellation",
          "suspension",
          "meeting",
          "kind",
          "first",
          "second",
          "third");

  private SupportWords() {}
}
