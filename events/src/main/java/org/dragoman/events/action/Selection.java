package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.QuadClass;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/**
 * Which of the actions that a sentence mentions it tells as events: what it states itself, not what
 * stands inside an accusation, a demand, a threat or a promise, and not what it mentions in passing
 * beside its main statement.
 */
final class Selection {

  private static final Set<String> CONTENT =
      Set.of(
          "ccomp",
          "xcomp",
          "dobj",
          "pobj",
          "prep",
          "pcomp",
          "acl",
          "oprd",
          "advcl",
          "conj",
          "nmod",
          "compound",
          "amod",
          "poss",
          "relcl",
          "nsubj",
          "nsubjpass",
          "agent",
          "appos",
          "acomp",
          "attr");

  private Selection() {}

  static List<ActionMention> of(
      SentenceScene scene,
      ClauseRoles roles,
      List<ActionMention> told,
      List<ContactWord> contacts) {
    Clauses clauses = scene.clauses();
    List<ActionMention> stated = new ArrayList<>();
    for (ActionMention mention : told) {
      boolean isContent = told.stream().anyMatch(other -> isContentOf(clauses, mention, other));
      if (!isContent && !isContact(roles, mention, contacts)) {
        stated.add(mention);
      }
    }
    return main(clauses, stated, contacts);
  }

  /** Whether {@code mention} is told only inside what {@code other} says. */
  private static boolean isContentOf(Clauses clauses, ActionMention mention, ActionMention other) {
    if (mention.trigger().equals(other.trigger())) {
      return false;
    }
    boolean holdsContent =
        other.type().quadClass() != QuadClass.MATERIAL_CONFLICT
            && other.type().quadClass() != QuadClass.MATERIAL_COOPERATION;
    Token at = mention.trigger();
    for (int step = 0; step < 30 && !clauses.isRoot(at); step++) {
      boolean isLink = CONTENT.contains(at.relation());
      boolean isAside = at.relation().equals("advcl") || at.relation().equals("conj");
      Token above = clauses.above(at);
      if (above.equals(other.trigger()) || above.equals(other.verb())) {
        return isLink && !(isAside && !isInfinitive(clauses, at)) && (holdsContent || isNear(at));
      }
      at = above;
    }
    return false;
  }

  private static boolean isNear(Token at) {
    return Set.of("dobj", "pobj", "prep", "xcomp", "nsubjpass", "agent", "compound", "nmod", "acl")
        .contains(at.relation());
  }

  private static boolean isInfinitive(Clauses clauses, Token verb) {
    return clauses.hasWord(verb, "to", "aux");
  }

  /** What the path of contacts reads already: the same word, or an agreement on a meeting. */
  private static boolean isContact(
      ClauseRoles roles, ActionMention mention, List<ContactWord> contacts) {
    for (ContactWord contact : contacts) {
      boolean isSame =
          contact.trigger().equals(mention.trigger())
              || (mention.type() == EventType.CONSULT
                  && (contact.verb().equals(mention.verb())
                      || roles.isBelow(contact.trigger(), mention.trigger())));
      boolean isPromise =
          mention.type() == EventType.AGREE && roles.isBelow(contact.trigger(), mention.trigger());
      if (isSame || isPromise) {
        return true;
      }
    }
    return false;
  }

  /** The mentions nearest to the main statement; a second one only where it stands beside it. */
  private static List<ActionMention> main(
      Clauses clauses, List<ActionMention> stated, List<ContactWord> contacts) {
    int lowest = 99;
    for (ActionMention mention : stated) {
      if (!mention.frame().is(ActionFrame.Trait.WEAK)) {
        lowest = Math.min(lowest, mention.level());
      }
    }
    int contactLevel = 99;
    for (ContactWord contact : contacts) {
      contactLevel = Math.min(contactLevel, ClauseLevel.of(clauses, contact.trigger()));
    }
    int bar = Math.min(lowest, contactLevel);
    List<ActionMention> kept = new ArrayList<>();
    List<ActionMention> ordered = new ArrayList<>(stated);
    ordered.sort(Comparator.comparingInt(mention -> mention.trigger().index()));
    for (ActionMention mention : ordered) {
      boolean isWeak = mention.frame().is(ActionFrame.Trait.WEAK);
      boolean isMain = isWeak ? bar == 99 : mention.level() <= bar;
      boolean isNew =
          kept.stream().noneMatch(other -> other.type().quadClass() == mention.type().quadClass());
      if (isMain && isNew && kept.size() < 2) {
        kept.add(mention);
      }
    }
    return kept;
  }
}
