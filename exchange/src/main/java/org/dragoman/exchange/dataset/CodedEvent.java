package org.dragoman.exchange.dataset;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.codebook.EventType;
import org.dragoman.record.PlaceEntry;
import org.jspecify.annotations.Nullable;

/**
 * An event of the record as event data sets code it: one type, actors, recipients, a place and a
 * source.
 *
 * @param id the id of the contact or action
 * @param type the PLOVER type
 * @param mode the PLOVER mode; null where there is none
 * @param cameo the closest CAMEO code; null where there is none
 * @param intensity the place on Goldstein's scale, -10 to 10; null where there is no code
 * @param contexts the PLOVER contexts
 * @param day its day, else that of its first report; null where neither is known
 * @param published the first day of publication; null when unknown
 * @param actors those who do it; of a symmetric event all parties
 * @param recipients those to whom it is done; empty for a symmetric event
 * @param place where; null when not told
 * @param text the sentence that reports it
 * @param reports the reports it rests on, the strongest first; never empty
 * @param sources how many of them are no copies
 */
record CodedEvent(
    String id,
    EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    @Nullable Double intensity,
    List<String> contexts,
    @Nullable LocalDate day,
    @Nullable LocalDate published,
    List<CodedActor> actors,
    List<CodedActor> recipients,
    @Nullable PlaceEntry place,
    String text,
    List<CodedReport> reports,
    int sources) {

  CodedEvent {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    reports = List.copyOf(reports);
  }

  /**
   * Who does it to whom, pair by pair, as dyadic data sets want it: of a symmetric event each
   * ordered pair of different sides, else each actor with each recipient. An actor alone stands
   * beside null.
   */
  List<Dyad> dyads() {
    if (!recipients.isEmpty()) {
      return actors.stream()
          .flatMap(actor -> recipients.stream().map(recipient -> new Dyad(actor, recipient)))
          .toList();
    }
    if (actors.size() < 2) {
      return actors.stream().map(actor -> new Dyad(actor, null)).toList();
    }
    return actors.stream()
        .flatMap(
            actor ->
                actors.stream()
                    .filter(other -> !other.isSameSide(actor))
                    .map(other -> new Dyad(actor, other)))
        .toList();
  }

  /**
   * One actor and one recipient.
   *
   * @param actor the first
   * @param recipient the second; null where there is none
   */
  record Dyad(CodedActor actor, @Nullable CodedActor recipient) {}
}
