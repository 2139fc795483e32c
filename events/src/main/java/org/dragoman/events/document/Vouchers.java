package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.codebook.AttributionKind;
import org.dragoman.events.Attribution;
import org.dragoman.events.attribution.AttributionReader;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Document;
import org.dragoman.text.Span;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * On whose word a document tells its events: on its own where a government speaks, else on that of
 * the sources it names.
 */
final class Vouchers {

  private final Document document;
  private final OutletSource source;
  private final DocumentActors actors;
  private final AttributionReader reader;

  Vouchers(
      Document document, OutletSource source, DocumentActors actors, AttributionReader reader) {
    this.document = document;
    this.source = source;
    this.actors = actors;
    this.reader = reader;
  }

  /** On whose word the document tells a contact. */
  List<Attribution> of(Contact contact) {
    if (!source.isOfficial()) {
      return told(contact);
    }
    Set<Affiliation> others = new LinkedHashSet<>();
    if (source.isJoint()) {
      contact.parties().forEach(party -> others.add(party.affiliation()));
    }
    return statements(others);
  }

  /** On whose word a sentence tells the event of {@code trigger}. */
  List<Attribution> of(SentenceScene scene, Token trigger) {
    return source.isOfficial()
        ? statements(Set.of())
        : reader.read(document.content(), scene, trigger, actors, null);
  }

  /** The statements of the government that speaks, and of those that speak with it. */
  private List<Attribution> statements(Set<Affiliation> others) {
    Span span = new Span(0, document.title().length());
    Set<Affiliation> speakers = new LinkedHashSet<>();
    if (source.home() != null) {
      speakers.add(Affiliation.state(source.home()));
    }
    speakers.addAll(others);
    List<Attribution> statements = new ArrayList<>();
    for (Affiliation speaker : speakers) {
      boolean isOwn = statements.isEmpty() || speaker.organization() == null;
      statements.add(
          new Attribution(
              AttributionKind.OFFICIAL_STATEMENT,
              speaker.country(),
              isOwn ? document.outlet() : speaker.organization(),
              null,
              span.of(document.content()),
              span));
    }
    return statements.isEmpty() ? List.of(unknownStatement(span)) : statements;
  }

  private Attribution unknownStatement(Span span) {
    return new Attribution(
        AttributionKind.OFFICIAL_STATEMENT,
        null,
        document.outlet(),
        null,
        span.of(document.content()),
        span);
  }

  private List<Attribution> told(Contact contact) {
    List<Attribution> told = new ArrayList<>();
    for (ContactMention mention : contact.mentions()) {
      for (Attribution attribution :
          reader.read(
              document.content(),
              mention.scene(),
              mention.match().trigger(),
              actors,
              nearest(contact))) {
        boolean isKnown =
            told.stream()
                .anyMatch(
                    other ->
                        other.kind() == attribution.kind()
                            && Objects.equals(other.country(), attribution.country())
                            && Objects.equals(other.name(), attribution.name()));
        if (!isKnown) {
          told.removeIf(other -> isNamedBy(other, attribution));
          told.add(attribution);
        }
      }
    }
    return told;
  }

  /** "A senior diplomat said"; then the next sentence gives the diplomat's name. */
  private static boolean isNamedBy(Attribution unnamed, Attribution named) {
    return unnamed.kind() == AttributionKind.UNNAMED_OFFICIAL
        && named.kind() == AttributionKind.NAMED_OFFICIAL
        && unnamed.country() != null
        && unnamed.country().equals(named.country());
  }

  /**
   * Whose "the ministry" is: that of the official who is told without a state, as a report at home
   * does; else that of the first one.
   */
  private static @Nullable Affiliation nearest(Contact contact) {
    Affiliation first = null;
    for (Party party : contact.parties()) {
      if (party.isBare()) {
        continue;
      }
      if (party.mention().affiliation() == null && !party.mention().isCounterpart()) {
        return party.affiliation();
      }
      first = first == null ? party.affiliation() : first;
    }
    return first;
  }
}
