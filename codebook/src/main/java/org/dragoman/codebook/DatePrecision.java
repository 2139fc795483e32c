package org.dragoman.codebook;

/** How exact a date is. */
public enum DatePrecision implements Term {
  /** A day. */
  DAY("day"),
  /** Several days with a first and a last one. */
  SPAN("span"),
  /** A week, Monday to Sunday. */
  WEEK("week"),
  /** A calendar month. */
  MONTH("month"),
  /** A calendar year. */
  YEAR("year"),
  /** A time that is told vaguely. */
  APPROXIMATE("approximate");

  private final String wire;

  DatePrecision(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static DatePrecision of(String wire) {
    return Term.of(DatePrecision.class, wire);
  }
}
