package org.dragoman.site.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dragoman.actors.state.State;
import org.dragoman.actors.state.States;
import org.dragoman.analysis.SideNames;
import org.dragoman.record.Side;
import org.dragoman.site.map.Seats.Seat;
import org.junit.jupiter.api.Test;

/** Projection, shapes, seats and arcs of the map. */
class MapDrawingTest {

  private static final Seat ANKARA = new Seat("Ankara", 39.93, 32.86);
  private static final Seat BAKU = new Seat("Baku", 40.41, 49.87);
  private static final Seat TOKYO = new Seat("Tokyo", 35.68, 139.69);
  private static final Seat WASHINGTON = new Seat("Washington", 38.91, -77.04);

  private final Seats seats = new Seats(SideNames.load());
  private final Shapes shapes = new Shapes();

  @Test
  void theProjectionIsTheOneOfItsPaper() {
    assertThat(EqualEarth.project(0, 180).x()).isCloseTo(1000, within(1e-9));
    assertThat(EqualEarth.project(0, 0).x()).isCloseTo(500, within(1e-9));
    double height = EqualEarth.project(-90, 0).y();
    assertThat(EqualEarth.project(90, 0).y()).isCloseTo(0, within(1e-9));
    assertThat(1000 / height)
        .as("the paper's ratio of width to height")
        .isCloseTo(2.0546, within(1e-3));
  }

  @Test
  void everyMemberOfTheUnitedNationsHasASeat() {
    assertThat(States.load().listStates())
        .filteredOn(State::unMember)
        .allMatch(state -> seats.find(Side.state(state.alpha3())).isPresent());
  }

  @Test
  void everyShapeIsAStatesOrATerritorysAndNoneCrossesTheMap() {
    States states = States.load();
    assertThat(shapes.codes()).hasSizeGreaterThan(170);
    assertThat(shapes.codes())
        .filteredOn(code -> !code.equals("ATF"))
        .allMatch(code -> states.findState(code).isPresent());
    assertThat(shapes.paths().get("RUS")).startsWith("M").endsWith("Z");
  }

  @Test
  void anOrganisationWithoutASeatOfItsOwnIsDrawnAtItsStates() {
    assertThat(seats.find(Side.organization("NATO"))).map(Seat::place).contains("Brussels");
    assertThat(seats.find(Side.organization("ECOSOC"))).map(Seat::place).contains("Washington");
    assertThat(seats.find(Side.organization("G20"))).isEmpty();
  }

  @Test
  void anArcBowsTowardsThePole() {
    String path = Arc.path(ANKARA, BAKU);
    List<Double> heights =
        List.of(path.substring(1).split("L", -1)).stream()
            .map(point -> Double.parseDouble(point.split(" ", -1)[1]))
            .toList();
    assertThat(heights.get(heights.size() / 2))
        .isLessThan(heights.get(0))
        .isLessThan(heights.get(heights.size() - 1));
  }

  @Test
  void anArcOverThePacificIsCutAtTheEdgeOfTheMap() {
    assertThat(Arc.path(TOKYO, WASHINGTON).chars().filter(c -> c == 'M')).hasSize(2);
    assertThat(Arc.path(ANKARA, WASHINGTON).chars().filter(c -> c == 'M')).hasSize(1);
    assertThat(Arc.path(ANKARA, ANKARA)).isEmpty();
  }

  @Test
  void shadesRiseWithTheContacts() {
    assertThat(WorldMap.shade(0, 100)).isZero();
    assertThat(WorldMap.shade(1, 100)).isEqualTo(1);
    assertThat(WorldMap.shade(10, 100)).isEqualTo(3);
    assertThat(WorldMap.shade(100, 100)).isEqualTo(4);
    assertThat(WorldMap.shade(1, 1)).isEqualTo(4);
  }
}
