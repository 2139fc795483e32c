package org.dragoman.analysis.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Svg;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.cadence.ChangePoint;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.codebook.Channel;
import org.dragoman.record.ContactSummary;

/**
 * Draws the timeline of a dyad: a lane a level, a mark a contact, a line where the pace changed.
 */
public final class TimelineSvg {

  private static final int WIDTH = 960;
  private static final int LEFT = 130;
  private static final int LANE = 26;
  private static final int TOP = 44;

  private TimelineSvg() {}

  /** The drawing, for a page that tells what it rests on. */
  public static String draw(DyadSeries series, List<ChangePoint> changes, SideNames names) {
    return draw(series, changes, names, "");
  }

  /** The drawing, and what it rests on. */
  public static String draw(
      DyadSeries series, List<ChangePoint> changes, SideNames names, String basis) {
    String title = names.name(series.dyad().first()) + " and " + names.name(series.dyad().second());
    List<LocalDate> days = series.days();
    List<Tier> lanes = new ArrayList<>(series.byTier().keySet());
    Svg svg = new Svg(WIDTH, TOP + LANE * Math.max(1, lanes.size()) + 40, title);
    svg.text(10, 22, "start", "font-size=\"15\" font-weight=\"bold\"", title);
    if (days.isEmpty()) {
      return svg.text(
              10, TOP + 10, "start", "fill=\"#555\"", "No contact that took place is known.")
          .finish(basis);
    }
    Axis axis = new Axis(days.get(0), days.get(days.size() - 1));
    int bottom = TOP + LANE * lanes.size();
    axis.draw(svg, bottom);
    for (int i = 0; i < lanes.size(); i++) {
      double y = TOP + LANE * i + LANE / 2.0;
      svg.text(LEFT - 12, y + 4, "end", "fill=\"#333\"", lanes.get(i).wire().replace('-', ' '));
      svg.line(LEFT, y, WIDTH - 20, y, "stroke=\"#ddd\"");
    }
    for (ChangePoint change : changes) {
      double x = axis.x(change.day());
      svg.line(x, TOP - 6, x, bottom, "stroke=\"#b5651d\" stroke-dasharray=\"4 3\"");
      svg.text(
          x + 3,
          TOP - 8,
          "start",
          "fill=\"#b5651d\" font-size=\"11\"",
          change.isRise() ? "more often" : "less often");
    }
    marks(series, lanes, axis, svg);
    return svg.finish(basis);
  }

  private static void marks(DyadSeries series, List<Tier> lanes, Axis axis, Svg svg) {
    Map<String, Integer> stacked = new TreeMap<>();
    for (ContactSummary contact : series.held()) {
      LocalDate day = contact.day();
      if (day == null) {
        continue;
      }
      Tier tier = Tier.of(contact);
      double x = axis.x(day);
      int level = stacked.merge(tier + " " + Math.round(x / 3), 1, Integer::sum) - 1;
      double y = TOP + LANE * lanes.indexOf(tier) + LANE / 2.0 - Math.min(level, 4) * 2.5;
      String note =
          day + " " + Contacts.noun(contact.channel()) + " " + String.join(", ", contact.topics());
      if (contact.channel() == Channel.PHONE || contact.channel() == Channel.VIDEO) {
        svg.circle(x, y, 4, "fill=\"#2b6cb0\" fill-opacity=\"0.75\"", note);
      } else {
        svg.box(x - 3.5, y - 3.5, 7, 7, "fill=\"#2f855a\" fill-opacity=\"0.75\"", note);
      }
    }
  }

  /** The days along the bottom. */
  private record Axis(LocalDate first, LocalDate last) {

    double x(LocalDate day) {
      double all = Math.max(1, ChronoUnit.DAYS.between(first, last));
      return LEFT + (WIDTH - 30.0 - LEFT) * ChronoUnit.DAYS.between(first, day) / all;
    }

    void draw(Svg svg, int bottom) {
      int years = last.getYear() - first.getYear() + 1;
      int step = years <= 12 ? 1 : years <= 30 ? 5 : 25;
      for (int year = first.getYear(); year <= last.getYear(); year++) {
        LocalDate start = LocalDate.of(year, 1, 1);
        if (year % step == 0 && !start.isBefore(first)) {
          svg.line(x(start), TOP, x(start), bottom, "stroke=\"#eee\"");
          svg.text(x(start), bottom + 16, "middle", "fill=\"#555\"", String.valueOf(year));
        }
      }
      svg.text(
          LEFT,
          bottom + 32,
          "start",
          "fill=\"#555\" font-size=\"11\"",
          first + " to " + last + "; discs: calls, boxes: meetings, visits and others");
    }
  }
}
