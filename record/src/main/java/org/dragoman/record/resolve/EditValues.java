package org.dragoman.record.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.actors.state.States;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.Status;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.RecordException;
import org.dragoman.record.Side;

/** The fields that a curator may set, and their values in writing. */
public final class EditValues {

  /** The fields' names. */
  public static final Set<String> FIELDS =
      Set.of("status", "channel", "date", "place", "agenda", "sides", "topics");

  /** The value of a field that is to be empty. */
  public static final String NONE = "none";

  private static final Pattern TOPIC = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern STATE = Pattern.compile("[A-Z]{3}");

  private static final States STATES = States.load();

  private EditValues() {}

  /** Refuses a field that is none, or a value that the field cannot have. */
  public static void check(String field, String value) {
    try {
      switch (field) {
        case "status" -> Status.of(value);
        case "channel" -> Channel.of(value);
        case "agenda" -> Agenda.of(value);
        case "date" -> date(value);
        case "place" -> place(value);
        case "sides" -> sides(value);
        case "topics" -> topics(value);
        default ->
            throw new RecordException(
                "a contact has no field \""
                    + field
                    + "\" that can be set; known: "
                    + String.join(", ", new TreeSet<>(FIELDS)));
      }
    } catch (IllegalArgumentException e) {
      throw new RecordException(e.getMessage() + "; nothing was changed", e);
    }
  }

  /** A day, or two days with a slash between them. */
  static DateRange date(String value) {
    try {
      String[] days = value.split("/", -1);
      LocalDate start = LocalDate.parse(days[0]);
      LocalDate end = days.length > 1 ? LocalDate.parse(days[1]) : start;
      return new DateRange(start, end, start.equals(end) ? DatePrecision.DAY : DatePrecision.SPAN);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "a date is a day such as 2025-10-07 or two with a slash between, not \"" + value + "\"",
          e);
    }
  }

  /** Codes of two sides or more with commas between them; states are those of the list. */
  static Set<Side> sides(String value) {
    Set<Side> sides = new TreeSet<>();
    for (String code : value.split(",", -1)) {
      Side side = new Side(code.strip());
      if (side.isState() && STATES.findState(side.code()).isEmpty()) {
        throw new IllegalArgumentException("no state has the code " + side.code());
      }
      sides.add(side);
    }
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a contact has two sides or more, not \"" + value + "\"");
    }
    return sides;
  }

  /** Labels of topics with commas between them; {@value #NONE} for no topic. */
  static List<String> topics(String value) {
    if (value.strip().equals(NONE)) {
      return List.of();
    }
    Set<String> topics = new TreeSet<>();
    for (String label : value.split(",", -1)) {
      if (!TOPIC.matcher(label.strip()).matches()) {
        throw new IllegalArgumentException(
            "a topic is a label such as regional-developments, not \"" + label.strip() + "\"");
      }
      topics.add(label.strip());
    }
    return List.copyOf(topics);
  }

  /** A place and its state's code ({@code Ankara, TUR}), or one of them. */
  static PlaceEntry place(String value) {
    int comma = value.lastIndexOf(',');
    String last = value.substring(comma + 1).strip();
    if (!STATE.matcher(last).matches()) {
      return new PlaceEntry(value.strip(), null);
    }
    return new PlaceEntry(comma < 0 ? null : value.substring(0, comma).strip(), last);
  }
}
