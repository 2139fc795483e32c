package org.dragoman.events.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.events.Event;
import org.dragoman.events.Participant;
import org.dragoman.events.action.ActionMention;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** An explanation as a tree that people can read. */
public final class ExplanationTree {

  private final String content;

  private ExplanationTree(String content) {
    this.content = content;
  }

  /** The explanation of a document of that content as text, a line each. */
  public static String draw(Explanation explanation, String content) {
    StringBuilder text = new StringBuilder(4000);
    for (Branch sentence : sentences(explanation, content)) {
      text.append(sentence.draw()).append("\n");
    }
    return text.append(events(explanation, content).draw()).toString();
  }

  /** A tree for each sentence: its parse, its parties, the frames that its words called up. */
  public static List<Branch> sentences(Explanation explanation, String content) {
    ExplanationTree tree = new ExplanationTree(content);
    return explanation.sentences().stream().map(tree::sentence).toList();
  }

  /** A tree of the events that were written, with what their confidence rests on. */
  public static Branch events(Explanation explanation, String content) {
    return new ExplanationTree(content).events(explanation.events());
  }

  private Branch sentence(SentenceTrace trace) {
    SentenceScene scene = trace.scene();
    Branch root = new Branch(scene.sentence().span().of(content));
    root.add(
        trace.mayHoldEvent()
            ? "gate: passes"
            : "gate: stopped, no frame's words and parties are all there");
    parse(root.add("parse"), scene.sentence());
    Branch parties = root.add(scene.mentions().isEmpty() ? "no party named" : "parties");
    scene.mentions().forEach(mention -> parties.add(MentionWords.of(mention, content)));
    if (!scene.places().isEmpty()) {
      Branch places = root.add("places");
      scene
          .places()
          .forEach(
              p -> places.add('"' + p.span().of(content) + "\": " + p.name() + in(p.country())));
    }
    if (!scene.times().isEmpty()) {
      Branch times = root.add("times");
      scene.times().forEach(time -> times.add('"' + time.span().of(content) + '"'));
    }
    Branch frames = root.add(trace.attempts().isEmpty() ? "no word calls up a frame" : "frames");
    trace.attempts().forEach(attempt -> attempt(frames, attempt));
    return root;
  }

  private static String in(@Nullable String country) {
    return country == null ? "" : " (" + country + ")";
  }

  private static void parse(Branch branch, Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.head() < 0) {
        word(branch, sentence, token);
      }
    }
  }

  private static void word(Branch above, Sentence sentence, Token token) {
    Branch branch = above.add(token.form() + "  " + token.tag() + " " + token.relation());
    sentence.dependents(token.index()).forEach(below -> word(branch, sentence, below));
  }

  private void attempt(Branch frames, Attempt attempt) {
    Branch branch =
        frames.add(
            attempt.frame().id() + " at \"" + attempt.trigger().form() + "\" " + attempt.outcome());
    if (attempt.action() != null) {
      action(branch, attempt.action());
    }
    if (attempt.match() == null) {
      return;
    }
    for (Filler filler : attempt.match().fillers()) {
      branch.add(filler.role().wire() + ": " + MentionWords.of(filler.mention(), content));
    }
    attempt
        .match()
        .destinations()
        .forEach(place -> branch.add("destination: " + place.name() + in(place.country())));
    if (attempt.match().fillers().isEmpty()) {
      branch.add("nobody stands where the frame looks for its parties");
    }
  }

  private void action(Branch branch, ActionMention action) {
    branch.add(action.type().wire() + ", " + action.clause().status().wire());
    action.actors().forEach(party -> branch.add("actor: " + PartyWords.of(party, content)));
    action.recipients().forEach(party -> branch.add("recipient: " + PartyWords.of(party, content)));
  }

  private Branch events(List<Explanation.Weighed> events) {
    Branch root = new Branch(events.isEmpty() ? "no event" : "events");
    for (Explanation.Weighed weighed : events) {
      Event event = weighed.event();
      Branch branch =
          root.add(
              event.type()
                  + ", "
                  + (event.channel() == null ? "no contact" : event.channel().wire())
                  + ", "
                  + event.status().wire());
      event.participants().forEach(p -> branch.add(p.role().wire() + ": " + participant(p)));
      branch.add(
          String.format(Locale.ROOT, "confidence %.2f: ", event.confidence())
              + String.join(", ", weighed.features().names()));
      branch.add("frames " + String.join(", ", event.frames()) + "; lexicon " + event.lexicon());
    }
    return root;
  }

  private static String participant(Participant participant) {
    String side =
        participant.country() != null
            ? participant.country()
            : String.valueOf(participant.organization());
    String who =
        java.util.stream.Stream.of(participant.name(), participant.office())
            .filter(java.util.Objects::nonNull)
            .collect(Collectors.joining(", "));
    String inferred =
        participant.inferred().isEmpty()
            ? ""
            : "; not in the text: " + String.join(", ", participant.inferred());
    return (who.isEmpty() ? "" : who + ", ") + side + inferred;
  }
}
