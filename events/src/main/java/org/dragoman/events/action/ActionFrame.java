package org.dragoman.events.action;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Context;
import org.dragoman.codebook.EventType;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.frame.Need;
import org.jspecify.annotations.Nullable;

/**
 * One way of telling one kind of action.
 *
 * @param frame id, claim, examples, type, mode, code
 * @param contexts the PLOVER contexts it always has
 * @param patterns the ways of telling it
 * @param actor where the actor stands, the first place that has one counts
 * @param recipient where the recipient stands, the first place that has one counts
 * @param refinements closer modes and codes
 * @param implied the sector of an actor that goes without saying; null where there is none
 * @param traits further properties
 */
public record ActionFrame(
    Frame frame,
    List<Context> contexts,
    List<Pattern> patterns,
    List<String> actor,
    List<String> recipient,
    List<Refinement> refinements,
    @Nullable String implied,
    Set<Trait> traits) {

  /** A property beyond triggers and roles. */
  public enum Trait {
    /** It counts only where the sentence tells nothing else. */
    WEAK,
    /** Neither side need be known: a bombing is one, whoever did it. */
    OPEN,
    /** Somebody must be told who does it. */
    AGENT,
    /** It takes a mind: no law, plan or price can do it. */
    SOMEBODY,
    /** Told by a noun alone, it must say more than "the attack", which only points back. */
    SPECIFIED,
    /** Both sides act together: those after "with" are actors too. */
    MUTUAL,
    /** Even told as planned it is what it is. */
    TIMELESS
  }

  public ActionFrame {
    contexts = List.copyOf(contexts);
    patterns = List.copyOf(patterns);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    refinements = List.copyOf(refinements);
    traits = Set.copyOf(traits);
  }

  /** The stable name. */
  public String id() {
    return frame.id();
  }

  /** Whom a sentence must name before the frame can find its parties there. */
  Need need() {
    return is(Trait.OPEN) ? Need.NOBODY : Need.PARTY;
  }

  /** Whether it may tell an event of one of these types: a promised aid is an agreement. */
  boolean mayTell(Set<EventType> types) {
    return Reality.typesOf(frame.type(), is(Trait.TIMELESS)).stream().anyMatch(types::contains);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
