package org.dragoman.events;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.events.action.ActionFrames;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.events.frame.Demand;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.gate.Gate;
import org.dragoman.events.gate.WordGate;
import org.dragoman.text.en.Nlp4jParser;

/** The front door: {@code Dragoman.reader().read(document)} gives what a document tells. */
public final class Dragoman {

  private Dragoman() {}

  /**
   * A reader with the bundled lexicon; it takes a moment to make and then reads any number of
   * documents.
   */
  public static DocumentReader reader() {
    ActorLexicon lexicon = ActorLexicon.load();
    Frames frames = Frames.load();
    List<Demand> demands = new ArrayList<>(frames.listDemands());
    demands.addAll(ActionFrames.load().listDemands());
    return reader(lexicon, frames, WordGate.before(demands, lexicon));
  }

  /**
   * The same reader without a gate: it parses every sentence, and finds the same events far more
   * slowly. For tests and benchmarks.
   */
  public static DocumentReader readerWithoutGate() {
    return reader(ActorLexicon.load(), Frames.load(), Gate.open());
  }

  private static DocumentReader reader(ActorLexicon lexicon, Frames frames, Gate gate) {
    return new DocumentReader(
        Nlp4jParser.shared(), lexicon, OfficeHolders.load(), frames, gate, lexiconVersion());
  }

  /**
   * The version of the bundled lexicon: a digest of its data files and frames, which every event
   * carries.
   */
  public static String lexiconVersion() {
    return org.dragoman.actors.lexicon.ActorLexicon.bundled().version()
        + "-"
        + Frames.version()
        + "-"
        + ActionFrames.version();
  }
}
