package org.dragoman.analysis.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A line of a dossier.
 *
 * @param label what it is about
 * @param value what is told of it
 * @param count a number by which it is drawn; null where it is no count
 * @param contact the id of the contact it tells of; null for none
 */
public record Row(String label, String value, @Nullable Integer count, @Nullable String contact) {

  static Row counted(String label, int count) {
    return new Row(label, String.valueOf(count), count, null);
  }

  static Row told(String label, String value) {
    return new Row(label, value, null, null);
  }
}
