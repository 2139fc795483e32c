package org.dragoman.actors.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actors.mention.Mention;
import org.jspecify.annotations.Nullable;

/** The actors found so far, and which of them each mention means. */
final class Drafts {

  private final List<ActorDraft> drafts = new ArrayList<>();
  private final Map<Mention, ActorDraft> byMention = new HashMap<>();

  /** All of them, in the order in which they were found. */
  List<ActorDraft> all() {
    return Collections.unmodifiableList(drafts);
  }

  /** Whom a mention means; null where that is not known. */
  @Nullable ActorDraft of(Mention mention) {
    return byMention.get(mention);
  }

  /** Notes whom a mention means. */
  void put(Mention mention, ActorDraft meant) {
    byMention.put(mention, meant);
  }

  /** Somebody not known before. */
  ActorDraft add() {
    ActorDraft draft = new ActorDraft(drafts.size());
    drafts.add(draft);
    return draft;
  }

  /** Adds those whom a sentence names. */
  void gatherNames(List<Mention> sentence) {
    for (Mention mention : sentence) {
      String name = mention.name();
      if (name == null) {
        continue;
      }
      ActorDraft draft = findNamed(name, mention).orElseGet(this::add);
      draft.add(mention);
      byMention.put(mention, draft);
    }
  }

  /** Of several who share a name the one with the office told, else the last. */
  private Optional<ActorDraft> findNamed(String name, Mention mention) {
    ActorDraft found = null;
    boolean isExact = false;
    for (ActorDraft draft : drafts) {
      if (draft.isNamed(name)
          && (draft.mayBelongTo(mention.affiliation()) || draft.mayChair(mention))) {
        boolean isInOffice = mention.office() != null && mention.office().equals(draft.office());
        if (isInOffice || !isExact) {
          found = draft;
        }
        isExact |= isInOffice;
      }
    }
    return Optional.ofNullable(found);
  }
}
