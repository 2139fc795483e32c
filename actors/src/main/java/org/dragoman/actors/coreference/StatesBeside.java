package org.dragoman.actors.coreference;

import java.util.List;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Sentence;

/**
 * States told right beside a name: "Iran's Zarif", "Enrique Castillo (Argentina)", in a release
 * "our Special Envoy, A".
 */
final class StatesBeside {

  private final Drafts drafts;
  private final OfficeHolders holders;
  private final Voice voice;

  StatesBeside(Drafts drafts, OfficeHolders holders, Voice voice) {
    this.drafts = drafts;
    this.holders = holders;
    this.voice = voice;
  }

  /** Completes the persons of a sentence by them. */
  void complete(Sentence words, List<Mention> sentence) {
    completeFromOwner(words, sentence);
    completeFromBrackets(words, sentence);
    if (voice.isRelease()) {
      sentence.stream().filter(mention -> isOurs(words, mention)).forEach(this::completeOurs);
    }
  }

  private void completeOurs(Mention person) {
    ActorDraft draft = drafts.of(person);
    if (draft != null) {
      draft.infer(null, null, voice.speaker());
    }
  }

  private static boolean isOurs(Sentence words, Mention mention) {
    int first = mention.first();
    return mention.kind() == Mention.Kind.PERSON
        && (isOur(words, first) || (first > 0 && isOur(words, first - 1)));
  }

  private static boolean isOur(Sentence words, int index) {
    return words.token(index).form().equalsIgnoreCase("our");
  }

  /** "Iran's Zarif": somebody of a name on the lists is of the state that he is told to be of. */
  private void completeFromOwner(Sentence words, List<Mention> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Mention owner = sentence.get(i - 1);
      Mention person = sentence.get(i);
      ActorDraft draft = drafts.of(person);
      boolean isOwned =
          owner.kind() == Mention.Kind.PARTY
              && person.kind() == Mention.Kind.PERSON
              && person.first() - owner.last() == 2
              && words.token(owner.last() + 1).tag().equals("POS");
      if (isOwned
          && draft != null
          && draft.name() != null
          && draft.affiliation() == null
          && owner.affiliation() != null
          && holders.mayKnow(draft.name())) {
        draft.infer(null, null, owner.affiliation());
      }
    }
  }

  /** "Enrique Castillo (Argentina)": of the state in the brackets right behind. */
  private void completeFromBrackets(Sentence words, List<Mention> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Mention state = sentence.get(i);
      Mention person = sentence.get(i - 1);
      ActorDraft draft = drafts.of(person);
      int close = state.last() + 1;
      boolean isBracketed =
          state.kind() == Mention.Kind.PARTY
              && state.affiliation() != null
              && state.first() - person.last() == 2
              && words.token(person.last() + 1).form().equals("(")
              && close < words.size()
              && words.token(close).form().equals(")");
      if (isBracketed && draft != null && draft.affiliation() == null) {
        draft.infer(null, null, state.affiliation());
      }
    }
  }
}
