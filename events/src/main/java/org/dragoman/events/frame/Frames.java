package org.dragoman.events.frame;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.events.words.BundledFiles;
import org.dragoman.text.DragomanException;

/** All frames, found by the word that triggers them. */
public final class Frames {

  private static final BundledFiles BUNDLED = new BundledFiles("frames");
  private static final List<String> FILES = List.of("contacts.frames");

  private final List<Frame> frames;
  private final Map<String, List<Candidate>> byLemma = new HashMap<>();

  /**
   * A frame that a word may trigger.
   *
   * @param frame the frame
   * @param trigger the trigger of it that has the word
   * @param words the words of the trigger in their order; the last of a noun and the first of a
   *     verb is its head
   */
  public record Candidate(Frame frame, Trigger trigger, List<String> words) {

    public Candidate {
      words = List.copyOf(words);
    }
  }

  private Frames(List<Frame> frames) {
    this.frames = List.copyOf(frames);
    for (Frame frame : frames) {
      for (Trigger trigger : frame.triggers()) {
        for (String lemma : trigger.lemmas()) {
          List<String> words = List.of(lemma.split("\\+"));
          String head =
              trigger.kind() == Trigger.Kind.VERB ? words.get(0) : words.get(words.size() - 1);
          byLemma
              .computeIfAbsent(trigger.kind() + " " + head, key -> new ArrayList<>(2))
              .add(new Candidate(frame, trigger, words));
        }
      }
    }
  }

  /** The bundled frames. */
  public static Frames load() {
    List<Frame> frames = new ArrayList<>();
    FILES.forEach(file -> frames.addAll(FrameFile.read(BUNDLED.reader(file), file)));
    return new Frames(frames);
  }

  /** No frames, for who does not ask for contacts. */
  public static Frames none() {
    return new Frames(List.of());
  }

  /** A digest of the bundled frames, eight hexadecimal digits. */
  public static String version() {
    return BUNDLED.version(FILES);
  }

  /** The frames of one file; throws {@link DragomanException} with file, line and mistake. */
  public static Frames load(Reader reader, String file) {
    return new Frames(FrameFile.read(reader, file));
  }

  /** The frames that a verb or noun with this dictionary form may trigger. */
  public List<Candidate> candidates(Trigger.Kind kind, String lemma) {
    return byLemma.getOrDefault(kind + " " + lemma, List.of());
  }

  /** What the gate must let through so that no match of these frames is lost. */
  public List<Demand> listDemands() {
    List<Demand> demands = new ArrayList<>();
    for (Frame frame : frames) {
      if (frame.is(Frame.Trait.COUNTING)) {
        // no sentence is read for its sake: what it counts is told before
        continue;
      }
      List<Set<String>> prepositions = prepositions(frame);
      for (Trigger trigger : frame.triggers()) {
        for (String lemma : trigger.lemmas()) {
          demands.add(new Demand(List.of(lemma.split("\\+")), prepositions, frame.need()));
        }
      }
    }
    return demands;
  }

  /** Of a destination that stands after prepositions only, one of these must be there. */
  private static List<Set<String>> prepositions(Frame frame) {
    Set<String> words = new TreeSet<>();
    for (RoleRule rule : frame.roles()) {
      if (rule.filler() == RoleRule.Filler.DESTINATION) {
        for (Path path : rule.paths()) {
          if (path.kind() != Path.Kind.AFTER) {
            return List.of();
          }
          words.add(path.word());
        }
      }
    }
    return words.isEmpty() ? List.of() : List.of(words);
  }

  /** All frames, in the order of the files. */
  public List<Frame> listFrames() {
    return frames;
  }
}
