package org.dragoman.actors.coreference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.office.Offices;
import org.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one document. Names are gathered over the whole text first; then offices alone,
 * "his counterpart" and "he" are resolved in reading order. What the text leaves out, the list of
 * office-holders completes as of the day of publication; it never overrules the text.
 */
public final class DocumentActors {

  private final Drafts drafts;
  private final @Nullable Affiliation speaker;

  private DocumentActors(Drafts drafts, @Nullable Affiliation speaker) {
    this.drafts = drafts;
    this.speaker = speaker;
  }

  /**
   * Resolves the mentions of a document.
   *
   * @param words the sentences, tagged and not parsed
   * @param parses gives a sentence, by its number, with its tree; asked for few
   * @param sentences the mentions, sentence by sentence
   * @param published the day of publication; null when unknown
   * @param voice whose voice the document is
   */
  public static DocumentActors of(
      List<Sentence> words,
      IntFunction<Sentence> parses,
      List<List<Mention>> sentences,
      Offices offices,
      OfficeHolders holders,
      @Nullable LocalDate published,
      Voice voice) {
    Drafts drafts = new Drafts();
    sentences.forEach(drafts::gatherNames);
    new Completion(drafts, offices, holders, published, voice).complete(words, parses, sentences);
    new Resolution(drafts, offices, voice).resolve(words, parses, sentences);
    return new DocumentActors(drafts, voice.isRelease() ? voice.speaker() : null);
  }

  /** Whom "we" means: the state or organisation of a release; empty where the text is none. */
  public Optional<Affiliation> speaker() {
    return Optional.ofNullable(speaker);
  }

  /** The actor that a mention means; empty for a bare party and for what cannot be resolved. */
  public Optional<Actor> findActor(Mention mention) {
    return Optional.ofNullable(drafts.of(mention)).map(ActorDraft::actor);
  }
}
