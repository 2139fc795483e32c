package org.dragoman.record.merge;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.record.Side;
import org.dragoman.record.SourceClass;
import org.jspecify.annotations.Nullable;

/**
 * What merging knows of a report: a fixed function of the report alone, so that no order of arrival
 * can change it.
 *
 * @param reportId the report
 * @param documentId its document
 * @param sides its sides, sorted
 * @param channel the way
 * @param status what became of it
 * @param window the days of which it may speak
 * @param placeName the city or building, folded; null when not told
 * @param placeCountry alpha-3; null when not told
 * @param topics labels of specific topics, sorted
 * @param gatherings names of gatherings that the report tells it as, sorted; only where many meet
 * @param source what sort of source it is, apart from its being a copy
 * @param speaksFor the side whose own text it is; null for outlets
 * @param published the day of publication, counted from 1970-01-01; null when unknown
 * @param document the sketch of the document's words
 * @param evidence the sketch of the words of its evidence
 */
public record Traits(
    String reportId,
    String documentId,
    List<PartySide> sides,
    Channel channel,
    Status status,
    DateWindow window,
    @Nullable String placeName,
    @Nullable String placeCountry,
    List<String> topics,
    List<String> gatherings,
    SourceClass source,
    @Nullable Side speaksFor,
    @Nullable Long published,
    Sketch document,
    Sketch evidence) {

  /** How far apart reports may date one named gathering. */
  static final int SEASON_DAYS = 60;

  public Traits {
    sides = List.copyOf(sides);
    topics = List.copyOf(topics);
    gatherings = List.copyOf(gatherings);
  }

  /** The sides without their persons. */
  public Set<Side> sideSet() {
    return sides.stream()
        .map(PartySide::side)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /**
   * Whether both tell one named gathering of the same sides, within a season: most gatherings come
   * again every year.
   */
  boolean isSameGathering(Traits other) {
    return gatherings.stream().anyMatch(other.gatherings::contains)
        && sideSet().equals(other.sideSet())
        && Math.abs(about() - other.about()) <= SEASON_DAYS;
  }

  /** A day near which it is told to be, or else was told. */
  private long about() {
    return window.basis().compareTo(DateWindow.Basis.MONTH) <= 0 || published == null
        ? window.first()
        : published;
  }

  /** How many sides have a person who is named. */
  int namedSides() {
    return (int) sides.stream().filter(side -> !side.names().isEmpty()).count();
  }
}
