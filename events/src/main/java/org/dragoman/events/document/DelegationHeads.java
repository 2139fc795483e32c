package org.dragoman.events.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "The Kazakh delegation was headed by A, the Finnish delegation by B": who spoke for the sides of
 * the talks told before.
 */
final class DelegationHeads {

  private static final Set<String> LEADING = WordLists.bundled("journeys.tsv").of("leading");

  /** How many sentences after the talks their delegations are still told of. */
  private static final int LATEST = 2;

  private final DocumentActors actors;
  private final List<Contact> contacts;

  DelegationHeads(DocumentActors actors, List<Contact> contacts) {
    this.actors = actors;
    this.contacts = contacts;
  }

  /** Names them in the contacts. */
  void add(List<SentenceScene> scenes) {
    if (contacts.isEmpty()) {
      return;
    }
    for (SentenceScene scene : scenes) {
      if (scene.words().tokens().stream().anyMatch(DelegationHeads::isLed)) {
        add(scene);
      }
    }
  }

  private static boolean isLed(Token word) {
    return word.tag().equals("VBN") && LEADING.contains(word.lemma());
  }

  private void add(SentenceScene scene) {
    boolean isTold = false;
    List<Mention> mentions = scene.mentions();
    for (int i = 1; i < mentions.size(); i++) {
      Mention side = mentions.get(i - 1);
      Mention head = mentions.get(i);
      Affiliation affiliation = side.affiliation();
      if (affiliation != null
          && side.kind() == Mention.Kind.PARTY
          && Companions.isNamed(head)
          && isSide(scene, side)
          && isBy(scene, side, head, isTold)) {
        isTold = true;
        name(scene, affiliation, head);
      }
    }
  }

  /** "The Kazakh delegation", "the Georgian side", "that of Gabon". */
  private static boolean isSide(SentenceScene scene, Mention side) {
    List<Token> words = scene.words().tokens();
    boolean isDelegation =
        words.subList(side.first(), side.last() + 1).stream()
            .anyMatch(word -> Companions.isDelegation(word) || word.lemma().equals("side"));
    boolean isThatOf =
        side.first() > 1
            && words.get(side.first() - 1).lemma().equals("of")
            && words.get(side.first() - 2).lemma().equals("that");
    return isDelegation || isThatOf;
  }

  /**
   * "was headed by", or "by" alone behind another.
   *
   * @param isTold whether the sentence has told it of another delegation
   */
  private static boolean isBy(SentenceScene scene, Mention side, Mention head, boolean isTold) {
    List<Token> between = scene.words().tokens().subList(side.last() + 1, head.first());
    boolean isShort = isTold && between.size() == 1;
    boolean isWhole =
        between.size() == 3 && between.get(0).lemma().equals("be") && isLed(between.get(1));
    return (isShort || isWhole) && between.get(between.size() - 1).lemma().equals("by");
  }

  private void name(SentenceScene scene, Affiliation side, Mention head) {
    Optional<Contact> talks =
        contacts.stream()
            .filter(contact -> !contact.isJourney())
            .filter(contact -> contact.affiliations().contains(side.key()))
            .filter(contact -> contact.isToldWithin(LATEST, scene))
            .reduce((first, second) -> second);
    talks.ifPresent(
        contact ->
            contact.parties().stream()
                .filter(party -> party.affiliation().key().equals(side.key()))
                .filter(party -> party.name() == null)
                .findFirst()
                .map(
                    party ->
                        new Party(party.role(), actors.findActor(head).orElse(null), side, head))
                .ifPresent(contact::accompany));
  }
}
