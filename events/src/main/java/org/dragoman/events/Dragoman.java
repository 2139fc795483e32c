package org.dragoman.events;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.holder.Term;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.events.action.ActionFrames;
import org.dragoman.events.action.ActionReader;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.events.document.FrameSet;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.gate.Gate;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Document;
import org.dragoman.text.TextData;
import org.dragoman.text.en.Nlp4jParser;

/** The front door: {@code Dragoman.reader().read(document)} gives what a document tells. */
public final class Dragoman {

  private static final int VERSION_DIGITS = 6;
  private static final int FRAME_DIGITS = 8;

  private Dragoman() {}

  /**
   * A reader with the bundled lexicon; it takes a moment to make and then reads any number of
   * documents.
   */
  public static DocumentReader reader() {
    return reader(List.of());
  }

  /**
   * A reader that knows office-holders of the user's own beside the bundled ones; they are part of
   * the version that its events carry.
   */
  public static DocumentReader reader(List<Term> holders) {
    return reader(holders, Kinds.ALL);
  }

  /** The same for who asks for some kinds of events alone, and gets them far faster. */
  public static DocumentReader reader(List<Term> holders, Kinds kinds) {
    if (kinds.areAll()) {
      return reader(holders, Gated.ALL, Gated.ALL, kinds);
    }
    FrameSet first = Bundled.frames(Gate.open()).telling(kinds, Bundled.LEXICON);
    return reader(holders, kinds.areContactsAlone() ? first : Gated.ALL, first, kinds);
  }

  /**
   * The same reader without a gate: it parses every sentence, and finds the same events far more
   * slowly. For tests and benchmarks.
   */
  public static DocumentReader readerWithoutGate() {
    FrameSet frames = Bundled.frames(Gate.open());
    return reader(List.of(), frames, frames, Kinds.ALL);
  }

  private static DocumentReader reader(
      List<Term> holders, FrameSet frames, FrameSet first, Kinds kinds) {
    return new DocumentReader(
        Nlp4jParser.shared(),
        Bundled.LEXICON,
        OfficeHolders.loadWith(holders),
        frames,
        first,
        kinds,
        lexiconVersion(holders));
  }

  /** The version of the bundled lexicon with these office-holders. */
  public static String lexiconVersion(List<Term> holders) {
    if (holders.isEmpty()) {
      return lexiconVersion();
    }
    String all = holders.stream().map(Term::toString).sorted().collect(Collectors.joining("\n"));
    return lexiconVersion() + "-" + Document.digest("", all).substring(0, VERSION_DIGITS);
  }

  /**
   * The version of the bundled lexicon, which every event carries: digests of the data of states,
   * places, offices and persons, of what tells contacts (frames, lists of words, topics, weights of
   * the confidence and the rules of sentences), and of the frames of all other types.
   */
  public static String lexiconVersion() {
    return Stamp.VERSION;
  }

  private static String digestOfLexicon() {
    String contacts =
        Document.digest(
            Frames.version(), WordLists.version() + LexiconFiles.version() + TextData.version());
    return ActorLexicon.version()
        + "-"
        + contacts.substring(0, FRAME_DIGITS)
        + "-"
        + ActionFrames.version();
  }

  /** The digest of the files, which are read for it once. */
  private static final class Stamp {
    static final String VERSION = digestOfLexicon();
  }

  /** What all readers share; loaded once. */
  private static final class Bundled {
    static final ActorLexicon LEXICON = ActorLexicon.load();
    static final Frames FRAMES = Frames.load();
    static final ActionReader.Lexicon ACTIONS = ActionReader.Lexicon.load();

    static FrameSet frames(Gate gate) {
      return new FrameSet(FRAMES, ACTIONS, gate);
    }
  }

  /** The frames behind the gate that all gated readers share. */
  private static final class Gated {
    static final FrameSet ALL = FrameSet.gated(Bundled.FRAMES, Bundled.ACTIONS, Bundled.LEXICON);
  }
}
