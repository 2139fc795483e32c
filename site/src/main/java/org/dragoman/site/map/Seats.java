package org.dragoman.site.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actors.data.DataRow;
import org.dragoman.analysis.SideNames;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where sides have their seat, out of {@code seats.tsv}. */
@Component
final class Seats {

  private final Map<Side, Seat> seats = new HashMap<>();
  private final SideNames names;

  Seats(SideNames names) {
    this.names = names;
    for (DataRow row :
        Shapes.rows("seats.tsv", List.of("side", "place", "latitude", "longitude"))) {
      seats.put(
          new Side(row.required("side")),
          new Seat(
              row.required("place"),
              Double.parseDouble(row.required("latitude")),
              Double.parseDouble(row.required("longitude"))));
    }
  }

  /** The seat of a side; of an organisation without one of its own, that of its state. */
  Optional<Seat> find(Side side) {
    return Optional.ofNullable(seats.get(side))
        .or(
            () ->
                names
                    .findOrganization(side)
                    .flatMap(organization -> ofState(organization.seat(), organization.home())));
  }

  private Optional<Seat> ofState(@Nullable String seat, @Nullable String home) {
    String state = seat == null ? home : seat;
    return state == null ? Optional.empty() : Optional.ofNullable(seats.get(Side.state(state)));
  }

  /**
   * A seat.
   *
   * @param place the town
   * @param latitude in degrees, north is positive
   * @param longitude in degrees, east is positive
   */
  record Seat(String place, double latitude, double longitude) {

    /** Where it is drawn. */
    EqualEarth.Point point() {
      return EqualEarth.project(latitude, longitude);
    }
  }
}
