package org.dragoman.events.frame;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One way of telling one kind of event.
 *
 * @param id stable name
 * @param claim one line on what it claims
 * @param examples sentences that it must match
 * @param counterexamples sentences that it must not match
 * @param type the PLOVER type
 * @param mode the PLOVER mode; null where the type has none
 * @param cameo the nearest CAMEO code; null where there is none
 * @param channel the way of the contact; null where the event is none
 * @param triggers the words that tell it
 * @param roles what fills which role
 * @param traits further demands: see {@link FrameFile}
 */
public record Frame(
    String id,
    String claim,
    List<String> examples,
    List<String> counterexamples,
    EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    @Nullable Channel channel,
    List<Trigger> triggers,
    List<RoleRule> roles,
    Set<Trait> traits) {

  /** A demand or property beyond triggers and roles. */
  public enum Trait {
    /**
     * Matches only where another frame has found the contact already: "the leaders discussed …".
     */
    WEAK,
    /** One organisation alone makes a party: "the ASEAN summit". */
    SESSION,
    /** Its triggers are names of sessions, and a name is who sits: "preparations for COP29". */
    BY_NAME,
    /** A journey: the destination's state is a party and the place. */
    JOURNEY,
    /** It tells only that somebody is there; any other word for the contact says more. */
    PRESENCE,
    /** No infinitive follows: "called on him to resign" asks for something. */
    PLAIN,
    /** Only between persons who are named. */
    NAMED,
    /** The subject is the host and the place is its own country. */
    HOSTING,
    /** Somebody is asked to come to a place. */
    INVITATION,
    /** What it tells is still to come, whatever the tense: "was due in Oslo". */
    AHEAD,
    /** What it tells does not take place: the subject keeps away, or keeps somebody out. */
    ABSENCE,
    /** The way by which something is said: "by phone". */
    MEANS,
    /** Where nothing else is said, somebody asks for it only. */
    PROPOSAL,
    /** Its verb stands in the passive voice: "was called to the ministry". */
    PASSIVE,
    /** It counts only where it is told as done: whoever is "to sign a treaty" need not meet. */
    DONE,
    /**
     * Its verb reaches somebody behind it: who "sees a chance" or "asks to join" reaches nobody.
     */
    REACHING,
    /** It counts occasions, and is looked for only behind one that is told: "the next round". */
    COUNTING
  }

  public Frame {
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
    triggers = List.copyOf(triggers);
    roles = List.copyOf(roles);
    traits = Set.copyOf(traits);
  }

  /** Whom a sentence must name before the frame can find its parties there. */
  public Need need() {
    if (channel == Channel.SUMMONS) {
      return Need.PARTY;
    }
    if (is(Trait.JOURNEY)) {
      return Need.TRAVELLER;
    }
    if (is(Trait.SESSION)) {
      return Need.SESSION;
    }
    return is(Trait.NAMED) ? Need.TWO_OFFICIALS : Need.TWO_SIDES;
  }

  /** Whether the frame has the trait. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
