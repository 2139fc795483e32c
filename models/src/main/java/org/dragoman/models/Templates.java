package org.dragoman.models;

import java.util.ArrayList;
import java.util.List;

/**
 * The features that a component looks at: places, slots (a column at a place) and features (one to
 * three slots).
 *
 * @param places all places
 * @param slotPlaces the place of each slot
 * @param slotColumns the {@link Column} of each slot, by its ordinal
 * @param features three slots a feature, -1 for none
 * @param firstType the type of the first feature; the features of many values come before
 */
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // flat numbers, read all the time
record Templates(
    List<Place> places, int[] slotPlaces, int[] slotColumns, int[] features, int firstType) {

  /** The most slots that a feature has. */
  static final int SLOTS = 3;

  void write(ModelOutput out) {
    out.number(places.size());
    for (Place place : places) {
      out.number(place.source().ordinal());
      out.number(place.window());
      out.number(place.relation().ordinal());
    }
    out.ints(slotPlaces);
    out.ints(slotColumns);
    out.ints(features);
    out.number(firstType);
  }

  static Templates read(ModelInput in) {
    List<Place> places = new ArrayList<>();
    for (int i = in.number(); i > 0; i--) {
      places.add(
          new Place(
              Place.Source.values()[in.number()],
              in.number(),
              Place.Relation.values()[in.number()]));
    }
    return new Templates(List.copyOf(places), in.ints(), in.ints(), in.ints(), in.number());
  }
}
