package org.dragoman.analysis.network;

import org.dragoman.record.Side;

/**
 * A side in the network.
 *
 * @param side the state or organisation
 * @param contacts how many contacts it had
 * @param degree how many others it had contacts with
 * @param strength its contacts weighed by their level
 * @param brokerage the share of shortest paths between others that lead over it, from 0 to 1
 * @param community the number of its community, from 1, the largest first
 * @param started how many contacts it started
 * @param received how many others started with it
 * @param mediated how many it mediated
 */
public record Node(
    Side side,
    int contacts,
    int degree,
    double strength,
    double brokerage,
    int community,
    int started,
    int received,
    int mediated) {

  /** From −1, always called, to 1, always calling; 0 where balanced or not told. */
  public double initiative() {
    int told = started + received;
    return told == 0 ? 0 : (double) (started - received) / told;
  }
}
