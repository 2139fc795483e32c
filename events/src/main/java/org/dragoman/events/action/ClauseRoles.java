package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** What stands around a trigger, beyond subject and object: reduced clauses, loose phrases. */
final class ClauseRoles {

  private static final Set<String> PARTICLES = Set.of("off", "up", "out", "down", "over", "back");

  private static final Set<String> RELATIVES = Set.of("that", "which", "whom", "who");

  private final Clauses clauses;
  private final Complements complements;
  private final NearWords near;
  private final PhraseHeads heads;

  ClauseRoles(Sentence sentence, Clauses clauses) {
    this.clauses = clauses;
    this.complements = new Complements(clauses);
    this.near = new NearWords(sentence, clauses);
    this.heads = new PhraseHeads(clauses, near);
  }

  Clauses clauses() {
    return clauses;
  }

  Complements complements() {
    return complements;
  }

  NearWords near() {
    return near;
  }

  PhraseHeads heads() {
    return heads;
  }

  /** "sanctions imposed by the EU": a participle with its object before it. */
  boolean isReducedPassive(Token verb) {
    boolean isParticiple = verb.tag().equals("VBN") || verb.tag().equals("VBD");
    boolean hangsOnNoun =
        (verb.relation().equals("acl") || verb.relation().equals("relcl"))
            && !clauses.isRoot(verb)
            && clauses.above(verb).tag().startsWith("N");
    return isParticiple
        && hangsOnNoun
        && !clauses.has(verb, "nsubj", "nsubjpass", "aux", "auxpass", "dobj");
  }

  /** Who does it. */
  List<Token> subjects(Token verb) {
    if (isReducedPassive(verb)) {
      return clauses.after(verb, "by");
    }
    return clauses.subjects(verb);
  }

  /** What it is done to. */
  List<Token> objects(Token verb) {
    Set<Token> found = new LinkedHashSet<>();
    if (isReducedPassive(verb)) {
      found.addAll(clauses.expand(List.of(clauses.above(verb))));
    }
    for (Token object : clauses.objects(verb)) {
      boolean isRelative = RELATIVES.contains(object.lemma()) && object.tag().startsWith("W");
      if (isRelative && verb.relation().equals("relcl") && !clauses.isRoot(verb)) {
        found.add(clauses.above(verb));
      } else {
        found.add(object);
      }
    }
    for (Token particle : clauses.dependents(verb, "prep", "advmod")) {
      if (found.isEmpty() && PARTICLES.contains(particle.lemma())) {
        found.addAll(clauses.expand(clauses.dependents(particle, "pobj")));
      }
    }
    for (Token complement : clauses.dependents(verb, "xcomp", "ccomp")) {
      if (complements.isInfinitiveOrBare(complement)) {
        found.addAll(clauses.expand(clauses.dependents(complement, "nsubj", "nsubjpass")));
      }
    }
    return new ArrayList<>(found);
  }

  /** Whom "it", "they", "he" means beside a verb: the speaker of the clause above. */
  List<Token> antecedents(Token verb) {
    List<Token> subjects = clauses.dependents(verb, "nsubj", "nsubjpass");
    boolean isPronoun = subjects.size() == 1 && subjects.get(0).tag().equals("PRP");
    return isPronoun ? speakers(verb) : List.of();
  }

  /** Who says what the verb tells: the subject of the nearest verb above. */
  List<Token> speakers(Token verb) {
    Token at = verb;
    for (int step = 0; step < 4 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (isVerbal(at)) {
        List<Token> subjects = subjects(at);
        if (!subjects.isEmpty()) {
          return subjects;
        }
      }
    }
    return List.of();
  }

  /** What stands after a preposition of the trigger, of its object, or of a phrase beside it. */
  List<Token> after(Token trigger, String preposition) {
    Set<Token> found = new LinkedHashSet<>(clauses.after(trigger, preposition));
    List<Token> near = new ArrayList<>();
    if (trigger.tag().startsWith("VB")) {
      near.addAll(objects(trigger));
    } else if (trigger.tag().startsWith("N")) {
      carrier(trigger).ifPresent(near::add);
      if (trigger.relation().equals("nsubj") && isVerbal(clauses.above(trigger))) {
        near.add(clauses.above(trigger));
      }
    } else {
      near.add(clauses.above(trigger));
    }
    for (Token each : near) {
      found.addAll(clauses.after(each, preposition));
      for (Token owned : clauses.after(each, "of")) {
        found.addAll(clauses.after(owned, preposition));
      }
    }
    for (Token word : clauses.dependents(trigger, "prep", "prt", "advmod")) {
      if (word.lemma().equals(preposition)) {
        continue;
      }
      found.addAll(clauses.after(word, preposition));
      for (Token object : clauses.dependents(word, "pobj")) {
        if (found.isEmpty()) {
          found.addAll(clauses.after(object, preposition));
        }
      }
    }
    found.remove(trigger);
    return new ArrayList<>(found);
  }

  static boolean isVerbal(Token token) {
    return token.tag().startsWith("VB") || token.tag().equals("MD");
  }

  /** The verb that has the noun as its object or passive subject: launched an attack. */
  Optional<Token> carrier(Token noun) {
    Token at = noun;
    for (int step = 0; step < 4 && !clauses.isRoot(at); step++) {
      Token above = clauses.above(at);
      switch (at.relation()) {
        case "dobj", "nsubjpass", "oprd", "attr" -> {
          return isVerbal(above) ? Optional.of(above) : Optional.empty();
        }
        case "conj" -> at = above;
        case "pobj" -> {
          boolean isQuantity =
              above.lemma().equals("of")
                  && !clauses.isRoot(above)
                  && PhraseHeads.isQuantity(clauses.above(above));
          if (!isQuantity) {
            return Optional.empty();
          }
          at = clauses.above(above);
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether {@code token} hangs, over any number of steps, on {@code above}. */
  boolean isBelow(Token token, Token above) {
    Token at = token;
    for (int step = 0; step < 60 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (at.equals(above)) {
        return true;
      }
    }
    return false;
  }
}
