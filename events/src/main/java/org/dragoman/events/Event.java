package org.dragoman.events;

import java.util.List;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.CameoCode;
import org.dragoman.codebook.CameoTable;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Context;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.QuadClass;
import org.dragoman.codebook.Status;
import org.jspecify.annotations.Nullable;

/**
 * One real event as one document tells it, all its mentions taken together.
 *
 * @param id stable: the same input and lexicon version give the same id
 * @param type the PLOVER event type
 * @param mode the PLOVER mode; null where the type has none or it is not told
 * @param cameo the closest CAMEO code; null where there is none
 * @param status whether it took place
 * @param channel the way of the contact; null for an event that is no contact
 * @param participants every party, in the order of the text
 * @param date when it took or takes place; null when not told
 * @param place where; null when not told
 * @param topics what it was about, each with its words
 * @param agenda how much of the subject is told; null for an event that is no contact
 * @param attribution on whose word the text tells it; empty when on its own
 * @param evidence every sentence that reports the event
 * @param confidence calibrated: of the events at 0.9, nine in ten are right
 * @param frames the ids of the frames that matched
 * @param lexicon the version of the lexicon that the event was read with
 * @param contexts the PLOVER contexts: the fields in which it takes place
 */
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    Status status,
    @Nullable Channel channel,
    List<Participant> participants,
    @Nullable EventDate date,
    @Nullable Place place,
    List<Topic> topics,
    @Nullable Agenda agenda,
    List<Attribution> attribution,
    List<Evidence> evidence,
    double confidence,
    List<String> frames,
    String lexicon,
    List<Context> contexts) {

  public Event {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    attribution = List.copyOf(attribution);
    evidence = List.copyOf(evidence);
    frames = List.copyOf(frames);
    contexts = List.copyOf(contexts);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must lie between 0 and 1: " + confidence);
    }
  }

  /** This event, held to be right with the chance {@code confidence}. */
  public Event withConfidence(double confidence) {
    return new Event(
        id,
        type,
        mode,
        cameo,
        status,
        channel,
        participants,
        date,
        place,
        topics,
        agenda,
        attribution,
        evidence,
        confidence,
        frames,
        lexicon,
        contexts);
  }

  /** Verbal or material, cooperation or conflict. */
  public QuadClass quadClass() {
    return type.quadClass();
  }

  /**
   * The place on Goldstein's scale of conflict and cooperation; null where it has no CAMEO code.
   */
  public @Nullable Double intensity() {
    return CameoTable.bundled().findCode(cameo).map(CameoCode::intensity).orElse(null);
  }

  /** Whether this event is a contact of the record. */
  public boolean isContact() {
    return channel != null;
  }
}
