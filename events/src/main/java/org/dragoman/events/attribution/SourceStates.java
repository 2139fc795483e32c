package org.dragoman.events.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Span;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose source it is: "Rama's office", "his spokesman", "the ministry", "an official of Peru's
 * presidential office".
 */
final class SourceStates {

  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");

  /** Words that make a source one of a government, so that it has a state even if none is told. */
  private static final Set<String> OFFICIAL = WordLists.bundled("sources.tsv").of("official");

  private final SentenceScene scene;
  private final DocumentActors actors;
  private final @Nullable Affiliation nearest;

  /**
   * Looks around in one sentence.
   *
   * @param nearest whose an official is who is told without a state; null when not known
   */
  SourceStates(SentenceScene scene, DocumentActors actors, @Nullable Affiliation nearest) {
    this.scene = scene;
    this.actors = actors;
    this.nearest = nearest;
  }

  /**
   * As the other, where the verb of saying may tell where it was said: "told reporters in Oslo".
   */
  @Nullable Affiliation of(Token source, Token verb, Span span, String words) {
    Affiliation told = of(source, span, words);
    if (told != null && !told.equals(nearest)) {
      return told;
    }
    boolean isToPress = verb.lemma().equals("tell");
    if (!isToPress || !isOfGovernment(words) || !possessors(source).isEmpty()) {
      return told;
    }
    return scene.clauses().after(verb, "in").stream()
        .map(scene::placeAt)
        .flatMap(Optional::stream)
        .map(PlaceMention::country)
        .filter(Objects::nonNull)
        .map(Affiliation::state)
        .findFirst()
        .orElse(told);
  }

  /** The state or organisation of a source; null where it has none or none can be known. */
  @Nullable Affiliation of(Token source, Span span, String words) {
    for (Token possessor : possessors(source)) {
      if (OWNERS.contains(lower(possessor.form()))) {
        return owner(source).orElse(nearest);
      }
      for (Mention mention : scene.mentionsAt(possessor)) {
        Affiliation affiliation = affiliation(mention);
        if (affiliation != null) {
          return affiliation;
        }
      }
    }
    for (Mention mention : scene.mentions()) {
      if (mention.affiliation() != null && mention.span().overlaps(span)) {
        return mention.affiliation();
      }
    }
    return isOfGovernment(words) ? nearest : null;
  }

  private List<Token> possessors(Token source) {
    return scene.clauses().dependents(source, "poss");
  }

  /** Whose "his" is: the first person of the sentence, who is its subject as a rule. */
  private Optional<Affiliation> owner(Token source) {
    return scene.mentions().stream()
        .filter(m -> m.first() > source.index() || m.last() < source.index())
        .filter(m -> m.kind() != Mention.Kind.PARTY)
        .map(this::affiliationOf)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Affiliation> affiliationOf(Mention mention) {
    return Optional.ofNullable(affiliation(mention));
  }

  private @Nullable Affiliation affiliation(Mention mention) {
    if (mention.affiliation() != null) {
      return mention.affiliation();
    }
    return actors.findActor(mention).map(Actor::affiliation).orElse(null);
  }

  static boolean isOfGovernment(String words) {
    for (String word : lower(words).split("[^\\p{L}]+", -1)) {
      if (OFFICIAL.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
