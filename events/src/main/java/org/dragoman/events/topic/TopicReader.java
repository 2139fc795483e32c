package org.dragoman.events.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.Topic;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Span;
import org.dragoman.text.Token;

/**
 * Finds what a sentence says was talked about: after "discussed", "on", "about", "to address",
 * "focused on", "for the signing of".
 */
public final class TopicReader {

  private final TopicLabels labels;
  private final TopicWords words;

  public TopicReader(TopicLabels labels, TopicWords words) {
    this.labels = labels;
    this.words = words;
  }

  /**
   * The topics of a sentence, in order.
   *
   * @param occasions where the sentence tells contacts; empty where it tells none
   */
  public List<TopicClaim> read(String content, SentenceScene scene, List<Occasion> occasions) {
    List<TopicClaim> claims = new ArrayList<>();
    TopicHeads.find(words, scene, occasions)
        .forEach(
            (head, anchor) -> {
              if (isTopic(scene, head)) {
                claims.add(claim(content, scene, head, anchor));
              }
            });
    claims.sort(Comparator.comparing(claim -> claim.topic().span()));
    return withoutOverlaps(claims);
  }

  private TopicClaim claim(String content, SentenceScene scene, Token head, Token anchor) {
    Span span = TopicPhrase.of(scene, head);
    String text = span.of(content);
    Set<String> parties = new HashSet<>();
    boolean isParty = false;
    for (Mention mention : scene.mentions()) {
      Affiliation affiliation = mention.affiliation();
      boolean isInside = span.overlaps(mention.span());
      if (affiliation != null && (isInside || isListedBelow(scene, mention, head))) {
        parties.add(affiliation.key());
        isParty |= mention.span().contains(span);
      }
    }
    return new TopicClaim(
        new Topic(labels.label(text), text, span),
        head,
        anchor,
        parties,
        isParty,
        hasContent(scene, span));
  }

  /** "an alliance between A, B and C": the list goes on behind the phrase. */
  private static boolean isListedBelow(SentenceScene scene, Mention mention, Token head) {
    Token at = scene.sentence().token(mention.head());
    boolean isListed = at.relation().equals("conj");
    for (int step = 0; step < 6 && !scene.clauses().isRoot(at); step++) {
      at = scene.clauses().above(at);
      if (at.equals(head)) {
        return isListed;
      }
      if (at.tag().startsWith("VB")) {
        return false;
      }
    }
    return false;
  }

  /** Whether some noun says more than that there are matters between the parties. */
  private boolean hasContent(SentenceScene scene, Span span) {
    return scene.sentence().tokens().stream()
        .filter(token -> span.contains(token.span()) && token.tag().startsWith("NN"))
        .filter(token -> scene.mentionsAt(token).isEmpty())
        .anyMatch(token -> !words.has("stock-noun", token.lemma()));
  }

  /**
   * Whether a topic discloses something of a contact: its words say more than that there are
   * issues, or name a third party.
   *
   * @param sides the parties of the contact
   */
  public boolean isSpecific(TopicClaim claim, Set<String> sides) {
    String label = claim.topic().label();
    if (label.equals(TopicLabels.OTHER)) {
      return claim.hasContent() || !sides.containsAll(claim.parties());
    }
    return !labels.isGeneral(label);
  }

  /** "met to discuss Cyclone Nargis": whatever has the name, it is spoken of. */
  private static boolean isDiscussed(SentenceScene scene, Token head) {
    return scene.clauses().isObjectOf(head, Set.of("discuss"));
  }

  /**
   * "summoned him over a report", "spoke about the visit": no circumstance, but what it is about.
   */
  private boolean isMatter(SentenceScene scene, Token head) {
    Clauses clauses = scene.clauses();
    return clauses.governor(head, "about", "concerning", "regarding").isPresent()
        || clauses
            .governor(head, "over")
            .map(above -> above.relation().equals("dobj") ? clauses.above(above) : above)
            .filter(summons -> words.has("reason-verb", summons.lemma()))
            .isPresent();
  }

  private static List<TopicClaim> withoutOverlaps(List<TopicClaim> claims) {
    List<TopicClaim> kept = new ArrayList<>();
    for (TopicClaim claim : claims) {
      if (kept.stream().noneMatch(other -> other.topic().span().overlaps(claim.topic().span()))) {
        kept.add(claim);
      }
    }
    return kept;
  }

  /** A person, a day, a pronoun is no topic; nor is "talks" itself, nor "according to sources". */
  private boolean isTopic(SentenceScene scene, Token head) {
    boolean isWord =
        head.tag().startsWith("NN")
            || head.tag().startsWith("VB")
            || head.tag().equals("WRB")
            || head.tag().equals("WP");
    boolean isPerson =
        scene.mentionsAt(head).stream()
            .anyMatch(m -> m.office() != null || (m.name() != null && !isDiscussed(scene, head)));
    boolean isTime = scene.isOfTime(head);
    boolean isPreposition = head.relation().equals("prep");
    return isWord
        && !isPreposition
        && !isPerson
        && !isTime
        && (!words.has("circumstance", head.lemma()) || isMatter(scene, head));
  }
}
