package org.dragoman.record.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.actors.data.Folding;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.events.Event;
import org.dragoman.events.Evidence;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.record.Side;
import org.dragoman.record.resolve.Source;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/** Reads what merging needs off a document and its events. */
public final class TraitsReader {

  private static final int DOCUMENT_RUN = 4;
  private static final int DOCUMENT_SIZE = 64;
  private static final int EVIDENCE_RUN = 2;
  private static final int EVIDENCE_SIZE = 48;

  private final Document document;
  private final Source source;
  private final Sketch sketch;

  private TraitsReader(Document document, Source source) {
    this.document = document;
    this.source = source;
    this.sketch = Sketch.of(document.content(), DOCUMENT_RUN, DOCUMENT_SIZE);
  }

  /** A reader of the events of {@code document}. */
  public static TraitsReader of(Document document, Source source) {
    return new TraitsReader(document, source);
  }

  /** The traits of a contact that the document tells. */
  public Traits read(String reportId, Event event) {
    Place place = event.place();
    return new Traits(
        reportId,
        document.id(),
        sides(event),
        event.channel() == null ? Channel.UNSPECIFIED : event.channel(),
        event.status(),
        DateWindow.of(event, document.published() == null ? null : document.published().day()),
        place == null ? null : Folding.fold(place.name()).toLowerCase(Locale.ROOT),
        place == null ? null : place.country(),
        event.topics().stream()
            .map(topic -> topic.label())
            .filter(label -> !label.equals("bilateral-relations"))
            .distinct()
            .sorted()
            .toList(),
        gatherings(event),
        source.kind(),
        source.speaksFor(),
        document.published() == null ? null : document.published().day().toEpochDay(),
        sketch,
        Sketch.of(words(event), EVIDENCE_RUN, EVIDENCE_SIZE));
  }

  private static String words(Event event) {
    return event.evidence().stream().map(Evidence::text).collect(Collectors.joining(" "));
  }

  /** Only a report of the gathering itself: what two sides do beside it is another contact. */
  private static List<String> gatherings(Event event) {
    Channel channel = event.channel();
    boolean isOfMany = channel == Channel.MULTILATERAL || channel == Channel.SUMMIT;
    boolean hasBody = event.participants().stream().anyMatch(party -> party.country() == null);
    return isOfMany && hasBody ? Gatherings.in(words(event)) : List.of();
  }

  private static List<PartySide> sides(Event event) {
    Map<Side, List<Participant>> bySide = new TreeMap<>();
    for (Participant participant : event.participants()) {
      Side side = Side.of(participant);
      if (side != null) {
        bySide.computeIfAbsent(side, unused -> new ArrayList<>()).add(participant);
      }
    }
    List<PartySide> sides = new ArrayList<>();
    bySide.forEach((side, parties) -> sides.add(side(side, parties)));
    return sides;
  }

  private static PartySide side(Side side, List<Participant> parties) {
    TreeSet<String> names = new TreeSet<>();
    TreeSet<String> offices = new TreeSet<>();
    @Nullable Level highest = null;
    for (Participant party : parties) {
      if (party.name() != null) {
        names.add(party.name());
      }
      if (party.office() != null) {
        offices.add(party.office());
      }
      if (party.level() != null && (highest == null || party.level().compareTo(highest) < 0)) {
        highest = party.level();
      }
    }
    return new PartySide(side, List.copyOf(names), List.copyOf(offices), highest);
  }
}
