package org.dragoman.sources.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.sources.coded.CodedActor.Role;
import org.dragoman.sources.intake.UnreadableException;
import org.jspecify.annotations.Nullable;

/** What a row of each dataset says. */
final class RowEvents {

  private RowEvents() {}

  static CodedEvent of(Dataset dataset, Row row) {
    return switch (dataset) {
      case GDELT_EVENTS -> gdelt(row);
      case GDELT_MENTIONS -> mention(row);
      case ICEWS -> icews(row);
      case POLECAT -> polecat(row);
      case PLOVER -> throw new IllegalArgumentException("PLOVER has no rows");
    };
  }

  private static CodedEvent gdelt(Row row) {
    List<CodedActor> actors = new ArrayList<>();
    for (int side = 1; side <= 2; side++) {
      String actor = "Actor" + side;
      add(
          actors,
          new CodedActor(
              side == 1 ? Role.ACTOR : Role.RECIPIENT,
              row.firstOf(actor + "Name", actor + "Code"),
              row.text(actor + "CountryCode"),
              row.text(actor + "Type1Code")));
    }
    return new CodedEvent(
        Dataset.GDELT_EVENTS,
        id(row, "GLOBALEVENTID"),
        row.day("SQLDATE"),
        null,
        null,
        row.text("EventCode"),
        actors,
        place(
            row, "ActionGeo_FullName", "ActionGeo_CountryCode", "ActionGeo_Lat", "ActionGeo_Long"),
        row.text("SOURCEURL"),
        null,
        null);
  }

  private static CodedEvent mention(Row row) {
    return new CodedEvent(
        Dataset.GDELT_MENTIONS,
        id(row, "GlobalEventID"),
        row.day("EventTimeDate"),
        null,
        null,
        null,
        List.of(),
        null,
        row.text("MentionIdentifier"),
        row.text("MentionSourceName"),
        null);
  }

  private static CodedEvent icews(Row row) {
    List<CodedActor> actors = new ArrayList<>();
    add(actors, Role.ACTOR, row, "Source Name", "Source Country", "Source Sectors");
    add(actors, Role.RECIPIENT, row, "Target Name", "Target Country", "Target Sectors");
    return new CodedEvent(
        Dataset.ICEWS,
        id(row, "Event ID"),
        row.day("Event Date"),
        null,
        null,
        row.text("CAMEO Code"),
        actors,
        place(row, row.firstOf("City", "District", "Province", "Country"), row.text("Country")),
        null,
        row.text("Publisher"),
        row.text("Event Text"));
  }

  private static CodedEvent polecat(Row row) {
    List<CodedActor> actors = new ArrayList<>();
    add(actors, Role.ACTOR, row, "Actor Name", "Actor Country", "Actor Sectors");
    add(actors, Role.RECIPIENT, row, "Recipient Name", "Recipient Country", "Recipient Sectors");
    String type = row.text("Event Type");
    return new CodedEvent(
        Dataset.POLECAT,
        id(row, "Event ID"),
        row.day("Event Date"),
        type == null ? null : type.toUpperCase(Locale.ROOT),
        row.text("Event Mode"),
        null,
        actors,
        place(
            row,
            row.firstOf("Placename", "City", "District", "Province", "Country"),
            row.text("Country")),
        null,
        row.text("Source"),
        null);
  }

  private static void add(
      List<CodedActor> actors, Role role, Row row, String name, String country, String sector) {
    add(actors, new CodedActor(role, row.text(name), row.text(country), row.text(sector)));
  }

  private static void add(List<CodedActor> actors, CodedActor actor) {
    if (actor.name() != null || actor.country() != null) {
      actors.add(actor);
    }
  }

  private static String id(Row row, String column) {
    String id = row.text(column);
    if (id == null) {
      throw new UnreadableException("has no event id and is skipped");
    }
    return id;
  }

  private static @Nullable CodedPlace place(
      Row row, String name, String country, String latitude, String longitude) {
    return place(row.text(name), row.text(country), row.number(latitude), row.number(longitude));
  }

  private static @Nullable CodedPlace place(
      Row row, @Nullable String name, @Nullable String country) {
    return place(name, country, row.number("Latitude"), row.number("Longitude"));
  }

  static @Nullable CodedPlace place(
      @Nullable String name,
      @Nullable String country,
      @Nullable Double latitude,
      @Nullable Double longitude) {
    return name == null && country == null && latitude == null
        ? null
        : new CodedPlace(name, country, latitude, longitude);
  }
}
