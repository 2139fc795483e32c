package org.dragoman.events.frame;

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
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Role;
import org.dragoman.text.DragomanException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of frames. A frame is a block of lines, each a keyword and what it says:
 *
 * <pre>
 * frame     meet
 * claim     Two parties come together in person.
 * EXAMPLE   Secretary Blinken met Foreign Minister Dendias in Athens.
 * NOT       The company met its targets.
 * event     CONSULT mode=visit cameo=042 channel=meeting
 * verb      meet, sit+down
 * unless    on, for
 * party     participant: subject, object, with
 * trait     weak
 * </pre>
 *
 * A block ends at the next {@code frame}. {@code verb} and {@code noun} name triggers by their
 * dictionary form; {@code sit+down} asks for a further word beside it. {@code unless} names
 * prepositions that must not follow. {@code party}, {@code official}, {@code diplomat}, {@code
 * destination} and {@code organization} say what fills a role, and where it stands: {@code
 * subject}, {@code object}, {@code owner}, {@code modifier}, {@code holder}, {@code indirect},
 * {@code presence} ("in the presence of") or a preposition. Lines that begin with {@code #} are
 * comments.
 */
final class FrameFile {

  private final String file;
  private final List<Frame> frames = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private @Nullable Draft draft;
  private int line;

  private FrameFile(String file) {
    this.file = file;
  }

  /** Reads all frames; throws {@link DragomanException} with file, line and mistake. */
  static List<Frame> read(Reader reader, String file) {
    FrameFile frames = new FrameFile(file);
    try (BufferedReader lines = new BufferedReader(reader)) {
      String text;
      while ((text = lines.readLine()) != null) {
        frames.line++;
        frames.readLine(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
    frames.finish();
    return frames.frames;
  }

  private void readLine(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty() || trimmed.startsWith("#")) {
      return;
    }
    String[] parts = trimmed.split("\\s+", 2);
    String value = parts.length > 1 ? parts[1] : "";
    if (value.isEmpty()) {
      throw mistake("\"" + parts[0] + "\" says nothing");
    }
    if (parts[0].equals("frame")) {
      finish();
      if (!ids.add(value)) {
        throw mistake("a second frame named \"" + value + "\"");
      }
      draft = new Draft(value, line);
      return;
    }
    if (draft == null) {
      throw mistake("\"" + parts[0] + "\" stands before the first frame");
    }
    entry(draft, parts[0], value);
  }

  private void entry(Draft draft, String keyword, String value) {
    switch (keyword) {
      case "claim" -> draft.claim = value;
      case "EXAMPLE" -> draft.examples.add(value);
      case "NOT" -> draft.counterexamples.add(value);
      case "event" -> event(draft, value);
      case "verb" -> draft.triggers.add(new Trigger(Trigger.Kind.VERB, list(value), List.of()));
      case "noun" -> draft.triggers.add(new Trigger(Trigger.Kind.NOUN, list(value), List.of()));
      case "unless" -> unless(draft, value);
      case "party", "official", "diplomat", "destination", "organization" ->
          draft.roles.add(role(keyword, value));
      case "trait" -> list(value).forEach(trait -> draft.traits.add(trait(trait)));
      default ->
          throw mistake(
              "unknown keyword \""
                  + keyword
                  + "\"; known: claim, EXAMPLE, NOT, event, verb, noun, unless, party, official, diplomat, destination, organization, trait");
    }
  }

  private void event(Draft draft, String value) {
    String[] parts = value.split("\\s+", -1);
    draft.type = term(() -> EventType.of(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].split("=", 2);
      String said = pair.length > 1 ? pair[1] : "";
      switch (pair[0]) {
        case "mode" -> draft.mode = said;
        case "cameo" -> draft.cameo = said;
        case "channel" -> draft.channel = term(() -> Channel.of(said));
        default ->
            throw mistake(
                "unknown part \"" + parts[i] + "\" of an event; known: mode=, cameo=, channel=");
      }
    }
  }

  private void unless(Draft draft, String value) {
    if (draft.triggers.isEmpty()) {
      throw mistake("\"unless\" needs a verb or noun above it");
    }
    Trigger last = draft.triggers.remove(draft.triggers.size() - 1);
    draft.triggers.add(new Trigger(last.kind(), last.lemmas(), list(value)));
  }

  private RoleRule role(String filler, String value) {
    String[] parts = value.split(":", 2);
    if (parts.length < 2) {
      throw mistake("a role needs the form \"" + filler + " role: path, path\"");
    }
    Role role = term(() -> Role.of(parts[0].strip()));
    List<Path> paths = list(parts[1]).stream().map(Path::of).toList();
    return new RoleRule(role, RoleRule.Filler.valueOf(filler.toUpperCase(Locale.ROOT)), paths);
  }

  private Frame.Trait trait(String word) {
    return term(() -> Frame.Trait.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private <T> T term(java.util.function.Supplier<T> lookup) {
    try {
      return lookup.get();
    } catch (IllegalArgumentException e) {
      throw mistake(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> list(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private void finish() {
    Draft done = draft;
    if (done == null) {
      return;
    }
    if (done.type == null || done.triggers.isEmpty() || done.claim.isEmpty()) {
      throw mistake(
          "the frame \""
              + done.id
              + "\" of line "
              + done.line
              + " needs claim, event and a verb or noun");
    }
    if (done.examples.isEmpty() || done.counterexamples.isEmpty()) {
      throw mistake(
          "the frame \"" + done.id + "\" of line " + done.line + " needs an EXAMPLE and a NOT");
    }
    frames.add(done.frame(done.type));
    draft = null;
  }

  private DragomanException mistake(String what) {
    return new DragomanException(file + ":" + line + ": " + what);
  }

  /** A frame of which not all lines are read. */
  private static final class Draft {
    private final String id;
    private final int line;
    private String claim = "";
    private final List<String> examples = new ArrayList<>();
    private final List<String> counterexamples = new ArrayList<>();
    private @Nullable EventType type;
    private @Nullable String mode;
    private @Nullable String cameo;
    private @Nullable Channel channel;
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<RoleRule> roles = new ArrayList<>();
    private final Set<Frame.Trait> traits = new HashSet<>();

    private Draft(String id, int line) {
      this.id = id;
      this.line = line;
    }

    private Frame frame(EventType type) {
      return new Frame(
          id,
          claim,
          examples,
          counterexamples,
          type,
          mode,
          cameo,
          channel,
          triggers,
          roles,
          traits);
    }
  }
}
