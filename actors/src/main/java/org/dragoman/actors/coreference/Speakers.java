package org.dragoman.actors.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.office.Offices;
import org.dragoman.codebook.Level;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom "I" means: who says so, or whose statement or release the report is. */
final class Speakers {

  /** Whoever speaks, of himself. */
  private static final Set<String> PRONOUNS = Set.of("I", "me", "my", "My");

  private final Drafts drafts;
  private final KnownPersons persons;
  private final Offices offices;
  private final Voice voice;
  private @Nullable ActorDraft author;

  Speakers(Drafts drafts, Offices offices, Voice voice) {
    this.drafts = drafts;
    this.persons = new KnownPersons(drafts);
    this.offices = offices;
    this.voice = voice;
  }

  /** Whether a pronoun means whoever speaks. */
  static boolean isOne(Token pronoun) {
    return PRONOUNS.contains(pronoun.form());
  }

  /**
   * "Statement from President A", "Remarks by Minister B": whose words they are; else who stands
   * alone above the text.
   */
  void findAuthor(List<Sentence> words, List<List<Mention>> sentences) {
    Sentence title = words.get(0);
    List<Mention> inTitle = sentences.get(0);
    if (!inTitle.isEmpty() && Neighbours.isStatementOf(title, inTitle.get(0))) {
      author = persons.named(inTitle.get(0));
    }
    boolean hasByline =
        author == null
            && voice.isRelease()
            && words.size() > 1
            && Neighbours.isStatement(title)
            && !sentences.get(1).isEmpty()
            && Neighbours.isByline(words.get(1), sentences.get(1).get(0));
    if (hasByline) {
      author = persons.named(sentences.get(1).get(0));
    }
  }

  /**
   * Whom "I" means: who says so in the same sentence, else whose statement the report is, else the
   * office whose release it is.
   */
  Optional<ActorDraft> speaker(Sentence words, List<Mention> sentence, List<Mention> seen) {
    for (Mention mention : sentence) {
      ActorDraft draft = persons.of(mention);
      if (KnownPersons.isPerson(draft) && Neighbours.isSpeaking(words, mention)) {
        return Optional.ofNullable(draft);
      }
    }
    if (author == null && Neighbours.isQuoted(words)) {
      return voice.isRelease() ? persons.last(seen) : Optional.empty();
    }
    Affiliation self = voice.speaker();
    if (author == null && voice.isRelease() && self != null) {
      author = drafts.add();
      author.infer(voice.office(), level(voice.office()), self);
    }
    return Optional.ofNullable(author);
  }

  private @Nullable Level level(@Nullable String office) {
    return office == null ? null : offices.level(office);
  }
}
