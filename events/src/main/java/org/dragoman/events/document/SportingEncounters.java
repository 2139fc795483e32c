package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.EventType;
import org.dragoman.events.Event;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Sentence;

/** "Italy met Norway in a World Cup qualifier": teams play, and no states meet. */
final class SportingEncounters {

  private static final Set<String> SPORT = WordLists.bundled("parties.tsv").of("sport");

  private final List<SentenceScene> scenes;
  private final List<SentenceScene> titles;

  /** With the headline among a document's sentences. */
  SportingEncounters(List<SentenceScene> scenes) {
    this.scenes = scenes;
    this.titles = scenes.stream().filter(SentenceScene::isTitle).toList();
  }

  /** Whether parties without any official are told of in words of sport. */
  boolean isOne(SentenceScene scene, List<Party> parties) {
    boolean areStates =
        parties.stream()
            .allMatch(party -> party.name() == null && party.mention().office() == null);
    return areStates
        && (isOfSport(scene.words())
            || titles.stream().anyMatch(title -> isOfSport(title.words())));
  }

  /** The actions without consultations of teams. */
  List<Event> without(List<Event> actions) {
    return actions.stream().filter(action -> !isOne(action)).toList();
  }

  private boolean isOne(Event action) {
    boolean isOfStates =
        action.type() == EventType.CONSULT
            && action.participants().stream()
                .allMatch(party -> party.name() == null && party.office() == null);
    return isOfStates
        && action.evidence().stream()
            .anyMatch(
                told ->
                    scenes.stream()
                        .filter(scene -> scene.span().contains(told.span()))
                        .anyMatch(scene -> isOfSport(scene.words())));
  }

  private static boolean isOfSport(Sentence words) {
    for (int i = 0; i < words.size(); i++) {
      String lemma = words.token(i).lemma();
      if (SPORT.contains(lemma)
          || (i > 0 && SPORT.contains(words.token(i - 1).lemma() + "+" + lemma))) {
        return true;
      }
    }
    return false;
  }
}
