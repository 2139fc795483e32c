package org.dragoman.events.topic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.events.Topic;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Span;
import org.dragoman.text.Token;

/**
 * Finds what a sentence says was talked about: after "discussed", "on", "about", "to address",
 * "focused on".
 */
public final class TopicReader {

  private static final Set<String> VERBS =
      Set.of(
          "discuss",
          "review",
          "address",
          "raise",
          "tackle",
          "debate",
          "explore",
          "consider",
          "negotiate",
          "examine",
          "cover",
          "finalize",
          "finalise",
          "sign",
          "resolve",
          "seek",
          "condemn",
          "coordinate",
          "reaffirm",
          "underscore",
          "emphasize",
          "emphasise",
          "welcome",
          "highlight",
          "stress",
          "note",
          "mark",
          "celebrate",
          "advance",
          "strengthen",
          "deepen",
          "promote",
          "boost",
          "support",
          "affirm",
          "commend",
          "express",
          "pledge",
          "reiterate",
          "recognize",
          "acknowledge",
          "expand",
          "defuse",
          "end",
          "assess",
          "prepare",
          "urge",
          "offer",
          "outline");
  private static final Set<String> TALK_NOUNS =
      Set.of(
          "talk",
          "discussion",
          "consultation",
          "conversation",
          "negotiation",
          "meeting",
          "call",
          "dialogue",
          "view",
          "summit",
          "exchange",
          "letter",
          "message",
          "focus",
          "agreement",
          "session",
          "deal",
          "progress",
          "update",
          "concern");
  private static final Set<String> TALK_VERBS =
      Set.of(
          "speak",
          "talk",
          "consult",
          "confer",
          "focus",
          "negotiate",
          "meet",
          "write",
          "agree",
          "exchange",
          "concentrate",
          "center",
          "touch",
          "call",
          "discuss");
  private static final Set<String> ABOUT =
      Set.of("on", "about", "over", "regarding", "concerning", "upon");

  /** What follows "on" without being a subject: "on the phone", "on the sidelines". */
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "phone",
          "telephone",
          "sideline",
          "margin",
          "occasion",
          "behalf",
          "eve",
          "visit",
          "trip",
          "basis",
          "way",
          "side",
          "level",
          "condition");

  private static final int LONGEST_WORDS = 14;

  private final TopicLabels labels;

  public TopicReader(TopicLabels labels) {
    this.labels = labels;
  }

  /** The topics of a sentence, in order. */
  public List<Topic> read(String content, SentenceScene scene) {
    Set<Token> heads = new LinkedHashSet<>();
    for (Token token : scene.sentence().tokens()) {
      if (token.tag().startsWith("VB")
          && VERBS.contains(token.lemma())
          && isSpokenBy(scene, token)) {
        heads.addAll(
            scene
                .clauses()
                .expand(
                    scene
                        .clauses()
                        .dependents(
                            token, scene.clauses().isPassive(token) ? "nsubjpass" : "dobj")));
      }
      if (ABOUT.contains(token.lemma()) && isTalk(scene, token)) {
        heads.addAll(scene.clauses().expand(scene.clauses().dependents(token, "pobj", "pcomp")));
      }
    }
    List<Topic> topics = new ArrayList<>();
    for (Token head : heads) {
      if (isTopic(scene, head)) {
        Span span = phrase(scene, head);
        topics.add(new Topic(labels.label(span.of(content)), span.of(content), span));
      }
    }
    topics.sort(java.util.Comparator.comparing(Topic::span));
    return withoutOverlaps(topics);
  }

  /**
   * Whether a party does the talking, and not the report: "this call highlights …" tells no topic.
   */
  private static boolean isSpokenBy(SentenceScene scene, Token verb) {
    List<Token> subjects = scene.clauses().subjects(verb);
    return subjects.isEmpty()
        || subjects.stream().anyMatch(subject -> !scene.mentionsAt(subject).isEmpty());
  }

  private static List<Topic> withoutOverlaps(List<Topic> topics) {
    List<Topic> kept = new ArrayList<>();
    for (Topic topic : topics) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(topic.span()))) {
        kept.add(topic);
      }
    }
    return kept;
  }

  private static boolean isTalk(SentenceScene scene, Token preposition) {
    if (scene.clauses().isRoot(preposition)) {
      return false;
    }
    Token above = scene.clauses().above(preposition);
    return TALK_NOUNS.contains(above.lemma()) || TALK_VERBS.contains(above.lemma());
  }

  /** A person, a day, a pronoun is no topic; nor is "talks" itself. */
  private static boolean isTopic(SentenceScene scene, Token head) {
    boolean isWord =
        head.tag().startsWith("NN")
            || head.tag().equals("VBG")
            || head.tag().equals("WRB")
            || head.tag().equals("WP");
    boolean isPerson =
        scene.mentionsAt(head).stream().anyMatch(m -> m.name() != null || m.office() != null);
    boolean isTime = scene.times().stream().anyMatch(time -> time.span().overlaps(head.span()));
    return isWord
        && !isPerson
        && !isTime
        && !TALK_NOUNS.contains(head.lemma())
        && !CIRCUMSTANCES.contains(head.lemma());
  }

  private static Span phrase(SentenceScene scene, Token head) {
    int first = head.index();
    int last = head.index();
    List<Token> open = new ArrayList<>(List.of(head));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      for (Token token : scene.clauses().dependents(next)) {
        boolean isEdge =
            token.relation().equals("conj")
                || token.relation().equals("cc")
                || token.relation().equals("punct")
                || token.relation().equals("relcl")
                || token.relation().equals("appos")
                || token.relation().equals("preconj")
                || isTimeOrPlace(scene, token);
        if (!isEdge && Math.abs(token.index() - head.index()) <= LONGEST_WORDS) {
          first = Math.min(first, token.index());
          last = Math.max(last, token.index());
          open.add(token);
        }
      }
    }
    return new Span(
        scene.sentence().token(first).span().start(), scene.sentence().token(last).span().end());
  }

  private static boolean isTimeOrPlace(SentenceScene scene, Token token) {
    if (!token.tag().equals("IN")) {
      return false;
    }
    return scene.clauses().dependents(token, "pobj").stream()
        .anyMatch(
            object -> scene.times().stream().anyMatch(time -> time.span().overlaps(object.span())));
  }
}
