package org.dragoman.events.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** The heads of what a sentence says was talked about, each with the word that leads to it. */
final class TopicHeads {

  private static final int PURPOSE_STEPS = 4;

  /** "met as part of an effort to end the war". */
  private static final int AIM_STEPS = 6;

  private final TopicWords words;
  private final SentenceScene scene;
  private final Clauses clauses;
  private final List<Occasion> occasions;
  private final Map<Token, Token> heads = new LinkedHashMap<>();

  private TopicHeads(TopicWords words, SentenceScene scene, List<Occasion> occasions) {
    this.words = words;
    this.scene = scene;
    this.clauses = scene.clauses();
    this.occasions = occasions;
  }

  /** Heads with their anchors, in the order in which the rules find them. */
  static Map<Token, Token> find(TopicWords words, SentenceScene scene, List<Occasion> occasions) {
    TopicHeads found = new TopicHeads(words, scene, occasions);
    for (Token token : scene.sentence().tokens()) {
      if (token.tag().startsWith("VB")) {
        found.ofVerb(token);
        found.ofPurpose(token);
      } else {
        found.ofPreposition(token);
      }
      found.ofIncluding(token);
    }
    occasions.stream().filter(Occasion::isAside).forEach(found::ofMainClause);
    occasions.stream().map(Occasion::trigger).forEach(found::ofReason);
    return found.heads;
  }

  private void ofVerb(Token verb) {
    String lemma = verb.lemma();
    boolean isSpoken = isSpokenBy(verb);
    if (words.has("topic-verb", lemma) && isSpoken) {
      addAll(objects(verb), verb);
    }
    if (words.has("cover-verb", lemma) && isOfTalks(verb)) {
      addAll(clauses.dependents(verb, "dobj"), verb);
      for (Token preposition : clauses.dependents(verb, "prep", "prt", "advmod")) {
        addAll(clauses.dependents(preposition, "pobj", "pcomp"), verb);
      }
    }
    if (isOfOccasion(verb) && isSpoken) {
      addAll(clauses.dependents(verb, "ccomp"), verb);
    }
    if (words.has("clause-verb", lemma) && isSpoken) {
      for (Token clause : clauses.dependents(verb, "xcomp", "ccomp", "advcl", "oprd")) {
        boolean isAct = clause.tag().startsWith("VB") && !isOfOccasion(clause);
        if (isAct && !words.has("contact-verb", clause.lemma())) {
          addAll(List.of(clause), verb);
        }
      }
    }
    if (lemma.equals("be") && isOnAgenda(verb)) {
      addAll(clauses.dependents(verb, "nsubj"), verb);
    }
  }

  /** The verb's object; of "discussed widening the canal", what is widened. */
  private List<Token> objects(Token verb) {
    if (clauses.isPassive(verb)) {
      return clauses.dependents(verb, "nsubjpass");
    }
    List<Token> objects = new ArrayList<>(clauses.dependents(verb, "dobj"));
    if (objects.isEmpty()) {
      for (Token act : clauses.dependents(verb, "xcomp", "pcomp", "ccomp")) {
        if (act.tag().equals("VBG")) {
          List<Token> inner = clauses.dependents(act, "dobj");
          objects.addAll(inner.isEmpty() ? List.of(act) : inner);
        }
      }
    }
    return objects;
  }

  /** "Nuclear safety will be high on the agenda". */
  private boolean isOnAgenda(Token verb) {
    for (Token part : clauses.dependents(verb)) {
      for (Token object : clauses.after(part, "on")) {
        if (object.lemma().equals("agenda") || object.lemma().equals("table")) {
          return true;
        }
      }
    }
    return clauses.after(verb, "on").stream().anyMatch(object -> object.lemma().equals("agenda"));
  }

  /** "visited Lima to sign a treaty": what hangs on the contact as its purpose. */
  private void ofPurpose(Token verb) {
    boolean isInfinitive = clauses.hasWord(verb, "to", "aux", "mark", "prep");
    boolean isPurpose =
        isInfinitive
            && !verb.relation().equals("nsubj")
            && !isOfOccasion(verb)
            && isOnOccasionOrParty(verb)
            && hangsOnOccasion(verb);
    if (!isPurpose) {
      return;
    }
    Token anchor = clauses.above(verb);
    if (verb.lemma().equals("attend")) {
      clauses.dependents(verb, "dobj").stream()
          .filter(object -> !words.has("session-noun", object.lemma()))
          .forEach(object -> addAll(List.of(object), anchor));
    } else if (!words.has("contact-verb", verb.lemma())) {
      List<Token> objects = objects(verb);
      addAll(objects.isEmpty() ? List.of(verb) : objects, anchor);
    }
  }

  /** Not the infinitive of another noun: "with differences to settle" is no purpose. */
  private boolean isOnOccasionOrParty(Token verb) {
    Token above = clauses.above(verb);
    return above.tag().startsWith("VB")
        || above.tag().startsWith("JJ")
        || above.tag().startsWith("NNP")
        || isOfOccasion(above)
        || words.has("talk-noun", above.lemma())
        || words.has("circumstance", above.lemma())
        || words.has("aim", above.lemma())
        || !scene.mentionsAt(above).isEmpty();
  }

  private boolean hangsOnOccasion(Token verb) {
    Token at = verb;
    int steps =
        !clauses.isRoot(verb) && words.has("aim", clauses.above(verb).lemma())
            ? AIM_STEPS
            : PURPOSE_STEPS;
    for (int step = 0; step < steps && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (isOfOccasion(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfOccasion(Token token) {
    return occasions.stream().anyMatch(o -> token.equals(o.trigger()) || token.equals(o.verb()));
  }

  private boolean isBelow(Token token, Token above) {
    Token at = token;
    for (int step = 0; step < 20; step++) {
      if (at.equals(above)) {
        return true;
      }
      if (clauses.isRoot(at)) {
        return false;
      }
      at = clauses.above(at);
    }
    return false;
  }

  private void ofPreposition(Token preposition) {
    if (clauses.isRoot(preposition)) {
      return;
    }
    Token above = clauses.above(preposition);
    String lemma = preposition.lemma();
    if (words.has("about", lemma) && (isTalk(above) || isPartyOfOccasion(above))) {
      addAll(clauses.dependents(preposition, "pobj", "pcomp"), above);
    }
    boolean isAim =
        lemma.equals("for") && (isOfOccasion(above) || words.has("for-verb", above.lemma()));
    if (isAim) {
      clauses.dependents(preposition, "pobj", "pcomp").stream()
          .filter(object -> !words.has("session-noun", object.lemma()))
          .forEach(object -> addAll(List.of(object), above));
    }
    boolean isDevoted =
        (lemma.equals("to") && (above.lemma().equals("devote") || above.lemma().equals("dedicate")))
            || (lemma.equals("at") && above.lemma().equals("aim"))
            || (lemma.equals("of") && above.lemma().equals("pursuit"));
    if (isDevoted) {
      addAll(clauses.dependents(preposition, "pobj", "pcomp"), above);
    }
  }

  private boolean isTalk(Token above) {
    return words.has("talk-noun", above.lemma())
        || (words.has("talk-verb", above.lemma()) && above.tag().startsWith("VB"))
        || isOfOccasion(above)
        || above.form().equalsIgnoreCase("regarding")
        || above.form().equalsIgnoreCase("concerning");
  }

  /** "summoned the ambassador over …": parsers hang what follows on the person. */
  private boolean isPartyOfOccasion(Token token) {
    boolean isParty = token.tag().startsWith("NN") && !scene.mentionsAt(token).isEmpty();
    return isParty && hangsOnOccasion(token);
  }

  /** "a range of issues, including the war", "talks concerning the dam". */
  private void ofIncluding(Token token) {
    String form = token.form();
    boolean isLink =
        form.equalsIgnoreCase("including")
            || form.equalsIgnoreCase("regarding")
            || form.equalsIgnoreCase("concerning");
    if (!isLink || clauses.isRoot(token)) {
      return;
    }
    Token above = clauses.above(token);
    Token anchor = form.equalsIgnoreCase("including") ? anchorOf(above) : above;
    if (anchor != null) {
      addAll(clauses.dependents(token, "pobj", "pcomp", "dobj"), anchor);
      for (Token preposition : clauses.dependents(token, "prep")) {
        addAll(clauses.dependents(preposition, "pobj", "pcomp"), anchor);
      }
    }
  }

  /** The word that leads to the topic that {@code token} is a part of; null where it is of none. */
  private @Nullable Token anchorOf(Token token) {
    Token at = token;
    for (int step = 0; step < PURPOSE_STEPS; step++) {
      Token anchor = heads.get(at);
      if (anchor != null || heads.containsValue(at)) {
        return anchor != null ? anchor : at;
      }
      if (clauses.isRoot(at)) {
        return null;
      }
      at = clauses.above(at);
    }
    return null;
  }

  /** "During a visit to Peru, the president opened a school". */
  private void ofMainClause(Occasion occasion) {
    Token verb = occasion.verb();
    boolean isAct =
        verb.tag().startsWith("VB")
            && !words.has("empty-verb", verb.lemma())
            && !words.has("contact-verb", verb.lemma())
            && isSpokenBy(verb);
    if (isAct && !isBelowObject(occasion.trigger(), verb)) {
      addAll(objects(verb), verb);
    }
  }

  /** "summoned the ambassador after the raid", "in response to the raid": what for. */
  private void ofReason(Token summons) {
    if (!words.has("reason-verb", summons.lemma())) {
      return;
    }
    List<Token> reasons = new ArrayList<>();
    for (String link : List.of("after", "following", "because")) {
      reasons.addAll(clauses.after(summons, link));
    }
    clauses.dependents(summons, "advcl").stream()
        .filter(clause -> clauses.hasWord(clause, "after", "mark"))
        .forEach(reasons::add);
    for (Token answer : clauses.after(summons, "in")) {
      if (words.has("answer", answer.lemma())) {
        for (Token link : clauses.dependents(answer, "prep")) {
          reasons.addAll(clauses.dependents(link, "pobj", "pcomp"));
        }
      }
    }
    addAll(reasons, summons);
  }

  private boolean isBelowObject(Token trigger, Token verb) {
    return clauses.dependents(verb, "dobj", "nsubj", "nsubjpass", "xcomp", "ccomp").stream()
        .anyMatch(part -> isBelow(trigger, part));
  }

  /**
   * Whether a party does the talking, and not the report: "this step highlights …" tells no topic.
   */
  private boolean isSpokenBy(Token verb) {
    List<Token> subjects = clauses.subjects(verb);
    return subjects.isEmpty()
        || subjects.stream().anyMatch(subject -> !scene.mentionsAt(subject).isEmpty());
  }

  private boolean isOfTalks(Token verb) {
    return clauses.dependents(verb, "nsubj").stream()
        .anyMatch(
            subject -> words.has("talk-noun", subject.lemma()) || subject.lemma().equals("agenda"));
  }

  private void addAll(List<Token> found, Token anchor) {
    for (Token head : clauses.expand(found)) {
      heads.putIfAbsent(head, anchor);
    }
  }
}
