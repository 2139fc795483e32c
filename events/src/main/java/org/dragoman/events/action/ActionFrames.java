package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.codebook.EventType;
import org.dragoman.events.frame.Demand;
import org.dragoman.events.frame.Need;
import org.dragoman.events.words.BundledFiles;

/** All frames of actions, found by the word that triggers them. */
public final class ActionFrames {

  static final BundledFiles BUNDLED = new BundledFiles("frames");

  private final List<ActionFrame> frames;
  private final Map<String, List<Candidate>> byWord = new HashMap<>();

  /**
   * A frame that a word may trigger.
   *
   * @param frame the frame
   * @param pattern the pattern of it that has the word
   * @param demand what a sentence must have for it
   */
  record Candidate(ActionFrame frame, Pattern pattern, Demand demand) {

    /** The words of the trigger; the last of a noun and the first of a verb is its head. */
    List<String> words() {
      return demand.words();
    }
  }

  private ActionFrames(List<ActionFrame> frames) {
    this.frames = List.copyOf(frames);
    for (ActionFrame frame : frames) {
      for (Pattern pattern : frame.patterns()) {
        List<Set<String>> wanted = wantedWords(pattern);
        for (String word : pattern.words()) {
          add(frame, pattern, new Demand(List.of(word.split("\\+")), wanted, need(frame, pattern)));
        }
      }
    }
  }

  private void add(ActionFrame frame, Pattern pattern, Demand demand) {
    List<String> words = demand.words();
    boolean isNoun = pattern.kind() == Pattern.Kind.NOUN;
    String head = isNoun ? words.get(words.size() - 1) : words.get(0);
    byWord
        .computeIfAbsent(pattern.kind() + " " + head, key -> new ArrayList<>(4))
        .add(new Candidate(frame, pattern, demand));
  }

  /** The bundled frames. */
  public static ActionFrames load() {
    List<ActionFrame> frames = new ArrayList<>();
    WordClasses classes = WordClasses.load();
    for (String file : files()) {
      frames.addAll(ActionFrameFile.read(BUNDLED.reader(file), file, classes));
    }
    return new ActionFrames(frames);
  }

  /** Those of them that may tell an event of one of these types. */
  ActionFrames telling(Set<EventType> types) {
    return new ActionFrames(frames.stream().filter(frame -> frame.mayTell(types)).toList());
  }

  private static List<String> files() {
    List<String> files = new ArrayList<>();
    for (EventType type : EventType.values()) {
      files.add(type.wire().toLowerCase(Locale.ROOT) + ".frames");
    }
    return files;
  }

  /** A digest of the bundled frames and their words, eight hexadecimal digits. */
  public static String version() {
    List<String> files = new ArrayList<>(files());
    files.add(WordClasses.FILE);
    return BUNDLED.version(files);
  }

  /** What the gate must let through so that no match of these frames is lost. */
  public List<Demand> listDemands() {
    return byWord.values().stream().flatMap(List::stream).map(Candidate::demand).toList();
  }

  private static Need need(ActionFrame frame, Pattern pattern) {
    boolean asksForParty = pattern.conditions().stream().anyMatch(Condition::needsParty);
    return asksForParty ? Need.PARTY : frame.need();
  }

  private static List<Set<String>> wantedWords(Pattern pattern) {
    List<Set<String>> wanted = new ArrayList<>();
    for (Condition condition : pattern.conditions()) {
      if (condition.needsWord()) {
        wanted.add(condition.words());
      }
      if (condition.needsPreposition()) {
        wanted.add(Set.of(condition.place()));
      }
    }
    return wanted;
  }

  /** The frames that a word of this kind and dictionary form may trigger. */
  List<Candidate> candidates(Pattern.Kind kind, String lemma) {
    return byWord.getOrDefault(kind + " " + lemma, List.of());
  }

  /** All frames, in the order of the files. */
  public List<ActionFrame> listFrames() {
    return frames;
  }
}
