package org.dragoman.spark.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.record.Side;
import org.dragoman.record.SourceClass;
import org.dragoman.record.code.TraitsCode;
import org.dragoman.record.merge.DateWindow;
import org.dragoman.record.merge.DateWindow.Basis;
import org.dragoman.record.merge.MeetingKeys;
import org.dragoman.record.merge.PartySide;
import org.dragoman.record.merge.Sketch;
import org.dragoman.record.merge.Traits;
import org.dragoman.spark.merge.Seats.Seat;
import org.junit.jupiter.api.Test;

/** Whatever the record would compare meets in a block. */
class SeatsTest {

  private static final List<Channel> CHANNELS =
      List.of(Channel.MEETING, Channel.VISIT, Channel.SUMMIT, Channel.PHONE);
  private static final List<String> STATES = List.of("TUR", "AZE", "USA", "RUS");
  private static final int[] LENGTHS = {1, 2, 5, 7, 31, 60, 365, 2_000, 60_000};

  private final Random chance = new Random(20_251_007);

  @Test
  void anyTwoThatAreNearShareABlockInWhichOneIsAtHome() {
    List<Traits> reports = new ArrayList<>();
    Inhabited inhabited = Inhabited.none(700);
    for (int i = 0; i < 700; i++) {
      reports.add(report(i));
      inhabited = inhabited.with(comer(reports.get(i)));
    }
    int near = 0;
    for (Traits seeker : reports) {
      Map<String, Boolean> visits = places(seeker, inhabited);
      for (Traits other : reports) {
        if (MeetingKeys.isNear(seeker, other)) {
          near++;
          assertThat(meet(visits, seats(other, inhabited)))
              .as("%s and %s", seeker.window(), other.window())
              .isTrue();
        }
      }
    }
    assertThat(near).isGreaterThan(10_000);
  }

  @Test
  void aReportOfOneDayHasFewPlaces() {
    Traits report = traits("a", List.of("TUR", "AZE"), Channel.PHONE, day(20_000, 20_000));

    assertThat(Seats.of(report)).hasSize(MeetingKeys.widths());
    assertThat(Seats.of(report).stream().filter(seat -> !seat.isVisitor())).hasSize(1);
  }

  @Test
  void aReportOfOneDayStaysAtHomeWhereNobodySpeaksOfMore() {
    List<String> sides = List.of("TUR", "AZE");
    Traits report = traits("a", sides, Channel.PHONE, day(20_000, 20_000));
    Traits ofTheMonth = traits("b", sides, Channel.PHONE, day(19_990, 20_010));
    Inhabited byOneDay = Inhabited.none(10).with(comer(report));

    assertThat(seats(report, byOneDay)).hasSize(1);
    assertThat(seats(report, byOneDay.with(comer(ofTheMonth)))).hasSize(2);
  }

  private static Comer comer(Traits traits) {
    return new Comer(0, traits.reportId(), traits.documentId(), TraitsCode.write(traits));
  }

  private static List<Seat> seats(Traits report, Inhabited inhabited) {
    return Seats.of(report).stream().filter(inhabited::isWorthwhile).toList();
  }

  private static Map<String, Boolean> places(Traits report, Inhabited inhabited) {
    return seats(report, inhabited).stream()
        .collect(Collectors.toMap(Seat::block, Seat::isVisitor, (a, b) -> a && b));
  }

  private static boolean meet(Map<String, Boolean> visits, List<Seat> seats) {
    return seats.stream()
        .anyMatch(
            seat -> {
              Boolean isVisitor = visits.get(seat.block());
              return isVisitor != null && (!isVisitor || !seat.isVisitor());
            });
  }

  private Traits report(int number) {
    List<String> sides =
        STATES.stream().filter(state -> chance.nextInt(2) == 0).collect(Collectors.toList());
    long first = chance.nextInt(800) - 400L;
    int length = LENGTHS[chance.nextInt(LENGTHS.length)];
    DateWindow window =
        chance.nextInt(10) == 0 ? new DateWindow(Basis.NONE, 0, 0) : day(first, first + length - 1);
    return traits("r" + number, sides, CHANNELS.get(chance.nextInt(CHANNELS.size())), window);
  }

  private static DateWindow day(long first, long last) {
    return new DateWindow(Basis.DAY, first, last);
  }

  private static Traits traits(String id, List<String> sides, Channel channel, DateWindow window) {
    Sketch sketch = Sketch.of("the ministers met", 2, 8);
    return new Traits(
        id,
        id,
        sides.stream()
            .map(state -> new PartySide(Side.state(state), List.of(), List.of(), null))
            .toList(),
        channel,
        Status.HELD,
        window,
        null,
        null,
        List.of(),
        channel == Channel.SUMMIT ? List.of("caspian summit") : List.of(),
        SourceClass.OUTLET,
        null,
        null,
        sketch,
        sketch);
  }
}
