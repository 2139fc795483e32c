package org.dragoman.events.action;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Context;
import org.dragoman.codebook.EventType;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.status.Clause;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * An action as one clause tells it.
 *
 * @param scene the sentence
 * @param frame the frame that matched
 * @param trigger the word that tells it
 * @param verb the verb that carries it; the trigger where there is none
 * @param type what it is: a promised aid is an agreement
 * @param mode the PLOVER mode; null where none is told
 * @param cameo the nearest CAMEO code; null where there is none
 * @param contexts the PLOVER contexts
 * @param actors who does it
 * @param recipients to whom
 * @param clause whether it took place
 */
public record ActionMention(
    SentenceScene scene,
    ActionFrame frame,
    Token trigger,
    Token verb,
    EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    Set<Context> contexts,
    List<ActionParty> actors,
    List<ActionParty> recipients,
    Clause clause) {

  public ActionMention {
    contexts = new LinkedHashSet<>(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** How far from the main statement of its sentence it is told; 0 is the main statement. */
  public int level() {
    return ClauseLevel.of(scene.clauses(), verb);
  }
}
