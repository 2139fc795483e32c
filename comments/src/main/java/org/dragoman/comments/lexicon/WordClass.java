package org.dragoman.comments.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a listed word or phrase does in a sentence: the closed list of classes of the lexicon. */
public enum WordClass {
  /** Names members of a protected group: Muslims, women, refugees. */
  GROUP,
  /** Makes a person word name a protected group: black, disabled, Turkish. */
  GROUP_ADJECTIVE,
  /** A person word that a group adjective can stand before: people, man, kids. */
  PERSON,
  /** Names people of a trade, party or pastime: waiters, liberals, fans. */
  PEOPLE,
  /** What belongs to people's very being: lives, throats, kind, nature. */
  BEING,
  /** The reader spoken to. */
  YOU,
  /** Somebody spoken of. */
  INDIVIDUAL,
  /** The writer. */
  SELF,
  /** Nobody in particular: people, someone, they. */
  ANYONE,
  /** Opens a noun phrase. */
  DETERMINER,
  /** Trails a noun phrase: like you, in this country. */
  TRAILER,
  /** A form of to be, or what stands for it. */
  BE,
  /** Adverbs and small words that may stand between subject and predicate. */
  FILLER,
  /** Obligation: should, must, ought to. */
  SHOULD,
  /** The writer's own intention. */
  INTEND,
  /** Calls others to act: let us, someone should. */
  CALL,
  /** A wish. */
  WISH,
  /** Verbs of hatred: hate, despise. */
  HATE,
  /** Nouns and participles of hatred, with their preposition: hatred for, sick of. */
  CONTEMPT,
  /** What somebody does to the writer's feelings: makes me sick. */
  DISGUSTS,
  /** Adjectives that make people small. */
  TRAIT,
  /** Adjectives that make people small only when said of a whole protected group. */
  BLAME,
  /** Nouns that take humanity away: vermin, cancer. */
  VERMIN,
  /** Animals that people are likened to. */
  ANIMAL,
  /** Without value: worthless. */
  WORTHLESS,
  /** Insulting nouns. */
  INSULT,
  /** Nouns and mocking names for whole political camps. */
  MOCKERY,
  /** Foul words that need no target. */
  PROFANITY,
  /** Foul phrases that send somebody away. */
  TELLING_OFF,
  /** Foul words looked for inside longer words. */
  FOUL_STEM,
  /** Foul verbs that take a person. */
  FUCK,
  /** Verbs of violence. */
  VIOLENCE,
  /** Dying and suffering. */
  DIE,
  /** Driving people out. */
  EXPEL,
  /** Having no place or right. */
  NO_PLACE,
  /** A slur that is one in any use but a homonym. */
  SLUR,
  /** A slur in hostile frames only, since the word is also reclaimed or ordinary. */
  SOFT_SLUR,
  /** Turns a statement round. */
  NEGATOR,
  /** Holds a negator, yet turns nothing round: can not help themselves. */
  NOT_NEGATING,
  /** Verbs of saying. */
  SPEECH,
  /** Marks that the writer condemns what is told. */
  CONDEMN,
  /** Marks that a word is claimed by those whom it meant. */
  RECLAIM,
  /** Advertising phrases. */
  ADVERT,
  /** An ordinary word that looks like a disguise. */
  ORDINARY;

  /** The name that stands in files and frames, such as {@code group-adjective}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** This class as one bit, for sets that live only in memory; there are fewer than 64 classes. */
  @SuppressWarnings("EnumOrdinal")
  public long bit() {
    return 1L << ordinal();
  }

  /** The class with this wire name. */
  public static Optional<WordClass> find(String wire) {
    return Arrays.stream(values()).filter(c -> c.wire().equals(wire)).findFirst();
  }
}
