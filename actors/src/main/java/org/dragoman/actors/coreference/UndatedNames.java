package org.dragoman.actors.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.holder.Term;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;

/** "David Cameron" in a text without a day: who has held office under that name alone. */
final class UndatedNames {

  private final Drafts drafts;
  private final OfficeHolders holders;

  UndatedNames(Drafts drafts, OfficeHolders holders) {
    this.drafts = drafts;
    this.holders = holders;
  }

  /** Gives them their states; for a surname alone the text must name the state somewhere. */
  void complete(List<List<Mention>> sentences) {
    Set<String> told = told(sentences);
    for (ActorDraft draft : drafts.all()) {
      String name = draft.name();
      if (name == null || draft.office() != null || draft.affiliation() != null) {
        continue;
      }
      Set<Affiliation> states =
          terms(name).stream().map(Completion::affiliation).collect(Collectors.toSet());
      boolean isTold =
          states.size() == 1
              && (name.contains(" ") || told.contains(states.iterator().next().key()));
      if (isTold) {
        draft.inferFromLists(states.iterator().next());
      }
    }
  }

  private List<Term> terms(String name) {
    if (name.contains(" ")) {
      return holders.listTerms(name);
    }
    return holders.isProminent(name) ? holders.listNamesakes(name) : List.of();
  }

  /** The states and bodies that the text names anywhere. */
  private static Set<String> told(List<List<Mention>> sentences) {
    Set<String> told = new HashSet<>();
    for (List<Mention> sentence : sentences) {
      for (Mention mention : sentence) {
        Affiliation affiliation = mention.affiliation();
        if (affiliation != null) {
          told.add(affiliation.key());
        }
      }
    }
    return told;
  }
}
