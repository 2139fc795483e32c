package org.dragoman.models;

/**
 * A feature of many values: for each value of its group the rows of weights that it brings.
 *
 * @param place the index of its place
 * @param group what it looks at
 * @param starts where the rows of each value begin in {@code rows}, and at last where they end
 * @param rows the rows of all values
 */
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // flat numbers, read all the time
record SetFeature(int place, Group group, int[] starts, int[] rows) {

  void add(int value, Weights weights, float[] scores) {
    for (int i = starts[value]; i < starts[value + 1]; i++) {
      weights.add(rows[i], scores);
    }
  }

  void write(ModelOutput out) {
    out.number(place);
    out.number(group.ordinal());
    out.ints(starts);
    out.ints(rows);
  }

  static SetFeature read(ModelInput in) {
    return new SetFeature(in.number(), Group.values()[in.number()], in.ints(), in.ints());
  }
}
