package org.dragoman.analysis.dyad;

/**
 * Who starts the contacts of a dyad.
 *
 * @param first how many the first side called, wrote or asked for
 * @param second how many the second side did
 * @param hostedByFirst how many the first side hosted
 * @param hostedBySecond how many the second side hosted
 * @param contacts how many contacts there are in all
 */
public record Initiative(
    int first, int second, int hostedByFirst, int hostedBySecond, int contacts) {

  /** Of how many contacts the reports tell who started them. */
  public int told() {
    return first + second;
  }

  /** The first side's share of those told, from 0 to 1; one half where none is told. */
  public double shareOfFirst() {
    return told() == 0 ? 0.5 : (double) first / told();
  }
}
