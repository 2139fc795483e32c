package org.dragoman.actors.state;

/**
 * A word or phrase that stands for a state.
 *
 * @param text as the data file writes it
 * @param state the state
 * @param kind what kind of word it is
 * @param ambiguous whether it often means something else (Georgia, Jordan, Washington)
 */
public record StateName(String text, State state, Kind kind, boolean ambiguous) {

  /** What kind of word a state's name is. */
  public enum Kind {
    /** Its name: Türkiye, the United States. */
    NAME,
    /** The name of a former state that it succeeds: Soviet Union. */
    FORMER,
    /** The adjective: Turkish, South African. */
    ADJECTIVE,
    /** Its people: Turks, Americans. */
    PEOPLE,
    /** Its capital or another seat of government: Ankara, The Hague. */
    CAPITAL,
    /** A building, street or office that stands for its government: the Kremlin. */
    METONYM
  }
}
