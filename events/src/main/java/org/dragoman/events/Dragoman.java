package org.dragoman.events;

import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.events.action.ActionFrames;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.events.frame.Frames;
import org.dragoman.text.en.Nlp4jParser;

/** The front door: {@code Dragoman.reader().read(document)} gives what a document tells. */
public final class Dragoman {

  private Dragoman() {}

  /**
   * A reader with the bundled lexicon; it takes a moment to make and then reads any number of
   * documents.
   */
  public static DocumentReader reader() {
    return new DocumentReader(
        Nlp4jParser.shared(),
        ActorLexicon.load(),
        OfficeHolders.load(),
        Frames.load(),
        lexiconVersion());
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
