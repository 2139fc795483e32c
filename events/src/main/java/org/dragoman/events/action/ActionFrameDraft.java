package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.CameoTable;
import org.dragoman.codebook.Context;
import org.dragoman.codebook.EventType;
import org.dragoman.events.frame.Frame;
import org.jspecify.annotations.Nullable;

/** A frame of which not all lines are read. */
final class ActionFrameDraft {

  private final String id;
  private String claim = "";
  private final List<String> examples = new ArrayList<>();
  private final List<String> counterexamples = new ArrayList<>();
  private @Nullable EventType type;
  private @Nullable String mode;
  private @Nullable String cameo;
  private final List<Context> contexts = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private List<String> actor = List.of();
  private List<String> recipient = List.of();
  private final List<Refinement> refinements = new ArrayList<>();
  private @Nullable String implied;
  private final Set<ActionFrame.Trait> traits = new HashSet<>();

  ActionFrameDraft(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  void claim(String text) {
    claim = text;
  }

  void example(String text) {
    examples.add(text);
  }

  void counterexample(String text) {
    counterexamples.add(text);
  }

  void event(String value) {
    String[] parts = value.split("\\s+", -1);
    type = EventType.of(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].split("=", 2);
      switch (pair[0]) {
        case "mode" -> mode = pair[1];
        case "cameo" -> cameo = known(pair[1]);
        case "context" -> contexts.addAll(ActionFrameFile.contexts(pair[1]));
        default -> throw new IllegalArgumentException(unknown(parts[i]));
      }
    }
  }

  void refine(String value, List<String> words) {
    String newMode = null;
    String newCameo = null;
    List<Context> more = new ArrayList<>();
    for (String part : value.strip().split("\\s+", -1)) {
      String[] pair = part.split("=", 2);
      switch (pair[0]) {
        case "mode" -> newMode = pair[1];
        case "cameo" -> newCameo = known(pair[1]);
        case "context" -> more.addAll(ActionFrameFile.contexts(pair[1]));
        default -> throw new IllegalArgumentException(unknown(part));
      }
    }
    refinements.add(new Refinement(newMode, newCameo, more, Set.copyOf(words)));
  }

  private static String unknown(String part) {
    return "unknown part \"" + part + "\"; known: mode=, cameo=, context=";
  }

  private static String known(String code) {
    boolean isKnown =
        CameoTable.bundled()
            .findCode(code)
            .filter(found -> found.code().equals(code) || code.length() > 3)
            .isPresent();
    if (!isKnown) {
      throw new IllegalArgumentException("unknown CAMEO code \"" + code + "\"");
    }
    return code;
  }

  void pattern(Pattern pattern) {
    patterns.add(pattern);
  }

  void actor(List<String> places) {
    actor = places;
  }

  void recipient(List<String> places) {
    recipient = places;
  }

  void implied(String sector) {
    implied = sector;
  }

  void trait(ActionFrame.Trait trait) {
    traits.add(trait);
  }

  ActionFrame frame() {
    EventType known = type;
    if (known == null || patterns.isEmpty() || claim.isEmpty()) {
      throw new IllegalArgumentException(
          "the frame \"" + id + "\" needs claim, event and a verb, noun, adjective or modal");
    }
    if (examples.isEmpty() || counterexamples.isEmpty()) {
      throw new IllegalArgumentException("the frame \"" + id + "\" needs an EXAMPLE and a NOT");
    }
    Frame frame =
        new Frame(
            id,
            claim,
            examples,
            counterexamples,
            known,
            mode,
            cameo,
            null,
            List.of(),
            List.of(),
            Set.of());
    return new ActionFrame(
        frame, contexts, patterns, actor, recipient, refinements, implied, traits);
  }
}
