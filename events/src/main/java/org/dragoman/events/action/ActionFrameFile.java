package org.dragoman.events.action;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.codebook.Context;
import org.dragoman.text.DragomanException;

/**
 * Reads a file of frames of actions. A frame is a block of lines, each a keyword and what it says:
 *
 * <pre>
 * frame      impose-sanctions
 * claim      A state or organisation punishes another by sanctions.
 * EXAMPLE    Canada imposed sanctions on Belarus.
 * NOT        Canada discussed sanctions on Belarus.
 * event      COERCE mode=restrict cameo=163 context=diplomatic
 * verb       impose, slap : object @sanction
 * noun       sanction : on *
 * actor      subject, by
 * recipient  on, against, object
 * refine     context=economic : trade, oil, bank
 * implied    GOV
 * trait      open
 * </pre>
 *
 * The whole format is told in {@code docs/lexicon.md}.
 */
final class ActionFrameFile {

  private static final Set<String> SINGLE = Set.of("claim", "event", "implied");

  private final String file;
  private final WordClasses classes;
  private final List<ActionFrame> frames = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<String> open = new ArrayList<>();
  private ActionFrameDraft draft = new ActionFrameDraft("");
  private int line;

  private ActionFrameFile(String file, WordClasses classes) {
    this.file = file;
    this.classes = classes;
  }

  /** Reads all frames; throws {@link DragomanException} with file, line and mistake. */
  static List<ActionFrame> read(Reader reader, String file, WordClasses classes) {
    ActionFrameFile frames = new ActionFrameFile(file, classes);
    try (BufferedReader lines = new BufferedReader(reader)) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        frames.line++;
        frames.readLine(text.strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
    frames.finish();
    return frames.frames;
  }

  private void readLine(String text) {
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    String[] parts = text.split("\\s+", 2);
    if (parts.length < 2) {
      throw mistake("\"" + parts[0] + "\" says nothing");
    }
    if (parts[0].equals("frame")) {
      finish();
      if (!ids.add(parts[1])) {
        throw mistake("a second frame named \"" + parts[1] + "\"");
      }
      draft = new ActionFrameDraft(parts[1]);
      open.clear();
      return;
    }
    if (draft.id().isEmpty()) {
      throw mistake("\"" + parts[0] + "\" stands before the first frame");
    }
    if (SINGLE.contains(parts[0]) && open.contains(parts[0])) {
      throw mistake("a second \"" + parts[0] + "\" in one frame");
    }
    open.add(parts[0]);
    entry(parts[0], parts[1]);
  }

  private void entry(String keyword, String value) {
    switch (keyword) {
      case "claim" -> draft.claim(value);
      case "EXAMPLE" -> draft.example(value);
      case "NOT" -> draft.counterexample(value);
      case "event" -> told(() -> draft.event(value));
      case "verb", "noun", "adjective", "modal" -> draft.pattern(pattern(keyword, value));
      case "actor" -> draft.actor(list(value));
      case "recipient" -> draft.recipient(list(value));
      case "refine" -> told(() -> draft.refine(value.split(":", 2)[0], words(after(value))));
      case "implied" -> draft.implied(value);
      case "trait" ->
          list(value)
              .forEach(
                  trait ->
                      told(
                          () ->
                              draft.trait(
                                  ActionFrame.Trait.valueOf(trait.toUpperCase(Locale.ROOT)))));
      default ->
          throw mistake(
              "unknown keyword \""
                  + keyword
                  + "\"; known: claim, EXAMPLE, NOT, event, verb, noun, adjective, modal, actor, recipient, refine, implied, trait");
    }
  }

  private Pattern pattern(String keyword, String value) {
    String[] parts = value.split(":", 2);
    List<Condition> conditions = new ArrayList<>();
    if (parts.length > 1) {
      for (String text : parts[1].split(";", -1)) {
        conditions.add(condition(text.strip()));
      }
    }
    return new Pattern(
        Pattern.Kind.valueOf(keyword.toUpperCase(Locale.ROOT)), words(parts[0]), conditions);
  }

  private Condition condition(String text) {
    boolean isWanted = !text.startsWith("not ");
    String[] parts = (isWanted ? text : text.substring(4)).strip().split("\\s+", 2);
    if (parts.length < 2) {
      throw mistake("a condition needs a place and words, such as \"object sanction\": " + text);
    }
    return Condition.of(parts[0], isWanted, words(parts[1]));
  }

  private String after(String value) {
    String[] parts = value.split(":", 2);
    if (parts.length < 2) {
      throw mistake("\"refine\" needs the form \"mode=… cameo=… context=… : word, word\"");
    }
    return parts[1];
  }

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : list(text)) {
      if (word.startsWith("@")) {
        words.addAll(
            classes
                .find(word.substring(1))
                .orElseThrow(() -> mistake("no class of words is named \"" + word + "\"")));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static List<String> list(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private void finish() {
    if (!draft.id().isEmpty()) {
      frames.add(told(draft::frame));
    }
  }

  private void told(Runnable step) {
    told(
        () -> {
          step.run();
          return "";
        });
  }

  private <T> T told(Supplier<T> step) {
    try {
      return step.get();
    } catch (IllegalArgumentException e) {
      throw mistake(String.valueOf(e.getMessage()));
    }
  }

  private DragomanException mistake(String what) {
    return new DragomanException(file + ":" + line + ": " + what);
  }

  /** The contexts of a list such as {@code military|legal}. */
  static List<Context> contexts(String value) {
    return Arrays.stream(value.split("\\|", -1)).map(Context::of).toList();
  }
}
