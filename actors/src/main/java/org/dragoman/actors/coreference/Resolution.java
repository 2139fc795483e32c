package org.dragoman.actors.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.office.Offices;
import org.dragoman.text.Sentence;

/**
 * Finds whom offices alone, "his counterpart", "he" and "I" mean, in reading order, after the named
 * actors have been completed.
 */
final class Resolution {

  private final Drafts drafts;
  private final OfficesAlone alone;
  private final CounterpartOffices counterparts;
  private final Speakers speakers;
  private final Pronouns pronouns;
  private final OwnBodies bodies;
  private final PersonsOffices owned;

  Resolution(Drafts drafts, Offices offices, Voice voice) {
    this.drafts = drafts;
    this.alone = new OfficesAlone(drafts, offices, voice);
    this.counterparts = new CounterpartOffices(drafts, offices);
    this.speakers = new Speakers(drafts, offices, voice);
    this.pronouns = new Pronouns(new KnownPersons(drafts));
    this.bodies = new OwnBodies(drafts, voice);
    this.owned = new PersonsOffices(drafts);
  }

  /** Resolves them, sentence by sentence. */
  void resolve(List<Sentence> words, IntFunction<Sentence> parses, List<List<Mention>> sentences) {
    if (!sentences.isEmpty()) {
      speakers.findAuthor(words, sentences);
    }
    List<Mention> seen = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      resolveSentence(words.get(i), new SentenceTree(parses, i), sentences.get(i), seen);
      pronouns.passed(i, sentences.get(i));
    }
  }

  /** Resolves the mentions of one sentence, and adds them to those seen before. */
  private void resolveSentence(
      Sentence words, SentenceTree tree, List<Mention> sentence, List<Mention> seen) {
    int before = seen.size();
    for (Mention mention : sentence) {
      if (mention.isCounterpart()) {
        counterparts.resolve(words, mention, seen, sentence);
      } else if (mention.kind() == Mention.Kind.OFFICE && !mention.isPlural()) {
        alone.resolve(words, mention, alone.ownerOf(words, mention, seen, before), seen);
      } else if (mention.kind() == Mention.Kind.OFFICE && mention.affiliation() == null) {
        inferOwner(words, mention, seen.subList(before, seen.size()));
      } else if (mention.kind() == Mention.Kind.PARTY) {
        bodies.resolve(mention);
      } else if (mention.kind() == Mention.Kind.PERSON) {
        if (seen.size() > before) {
          owned.complete(words, seen.get(seen.size() - 1), mention);
        }
        inferSender(words, mention, sentence);
      } else if (mention.kind() == Mention.Kind.ANAPHOR && !mention.isPlural()) {
        Optional<ActorDraft> meant =
            Speakers.isOne(words.token(mention.first()))
                ? speakers.speaker(words, sentence, seen)
                : pronouns.antecedent(tree, mention, seen, before);
        meant.ifPresent(draft -> drafts.put(mention, draft));
      }
      seen.add(mention);
    }
  }

  /** "the ministry said its officials …": those of its state. */
  private void inferOwner(Sentence words, Mention group, List<Mention> here) {
    if (words.token(group.first()).form().equals("its")) {
      Neighbours.state(here)
          .ifPresent(
              owner -> {
                ActorDraft draft = drafts.add();
                draft.infer(group.office(), group.level(), owner);
                drafts.put(group, draft);
              });
    }
  }

  /** "Brazil will send a special envoy, Paulo Nogueira": he is Brazil's. */
  private void inferSender(Sentence words, Mention mention, List<Mention> sentence) {
    ActorDraft draft = drafts.of(mention);
    if (draft != null && draft.affiliation() == null) {
      Neighbours.sender(words, mention, sentence)
          .ifPresent(sender -> draft.infer(null, null, sender));
    }
  }
}
