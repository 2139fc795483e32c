package org.dragoman.events.match;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.text.Token;

/**
 * A frame that matches a sentence.
 *
 * @param frame the frame
 * @param trigger the word that tells the event
 * @param verb the verb that carries it: the trigger itself, or the verb that a noun hangs on; the
 *     trigger where there is none
 * @param fillers the mentions in their roles, in the order of the text
 * @param destinations where a journey goes, one stop after the other
 * @param sessions whose session each is, where the words tell several: "the G7 and NATO summits"
 */
public record FrameMatch(
    Frame frame,
    Token trigger,
    Token verb,
    List<Filler> fillers,
    List<PlaceMention> destinations,
    List<List<Mention>> sessions) {

  public FrameMatch {
    fillers = List.copyOf(fillers);
    destinations = List.copyOf(destinations);
    sessions = List.copyOf(sessions);
  }

  /** Whether its verb tells what is past: "met", "was denied entry". */
  public boolean isPast() {
    return verb.tag().equals("VBD") || verb.tag().equals("VBN");
  }
}
