package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Role;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.topic.Occasion;
import org.dragoman.events.topic.TopicClaim;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells which contact of a document a topic belongs to: the one whose words stand nearest in the
 * sentence; in a sentence that tells no contact, the last one told that has its speakers.
 */
final class TopicOwners {

  private static final int FOLLOWING_SENTENCES = 12;
  private static final int FARTHEST = 40;

  /** More than any nearness: a session comes to speak only where nobody else has met. */
  private static final int OF_PERSONS = 1000;

  /** More than any nearness: what is told of a stop is told of no other. */
  private static final int THERE = 500;

  private static final Set<String> TRIPS = WordLists.bundled("journeys.tsv").of("trips");

  private final List<Contact> contacts;
  private final DocumentActors actors;

  TopicOwners(List<Contact> contacts, DocumentActors actors) {
    this.contacts = contacts;
    this.actors = actors;
  }

  /** Whether a topic of the sentence can belong to a contact: one is told there or before. */
  boolean mayOwn(SentenceScene scene) {
    return contacts.stream()
        .flatMap(contact -> contact.mentions().stream())
        .mapToInt(mention -> mention.scene().number())
        .anyMatch(at -> at <= scene.number() && at >= scene.number() - FOLLOWING_SENTENCES);
  }

  /** Where the sentence tells contacts. */
  List<Occasion> occasions(SentenceScene scene) {
    List<Occasion> occasions = new ArrayList<>();
    for (Contact contact : contacts) {
      for (ContactMention mention : contact.mentions()) {
        if (mention.scene().number() == scene.number()) {
          occasions.add(new Occasion(mention.match().trigger(), mention.match().verb()));
        }
      }
    }
    return occasions.stream().distinct().toList();
  }

  /** The contacts that the topic belongs to: of several told by one word, all. */
  List<Contact> find(SentenceScene scene, TopicClaim claim) {
    List<Contact> nearest = new ArrayList<>();
    Token trigger = null;
    int least = Integer.MAX_VALUE;
    for (Contact contact : contacts) {
      for (ContactMention mention : contact.mentions()) {
        if (mention.scene().number() == scene.number() && !isTalkedAbout(mention, claim)) {
          int distance = distance(scene.clauses(), mention, claim);
          Token word = mention.match().trigger();
          if (distance < least) {
            nearest.clear();
            least = distance;
            trigger = word;
          }
          if (distance == least && word.equals(trigger) && !nearest.contains(contact)) {
            nearest.add(contact);
          }
        }
      }
    }
    if (nearest.isEmpty()) {
      return lastTold(scene, claim).map(told -> stopsOf(told, scene)).orElse(List.of());
    }
    boolean isInPassing =
        nearest.stream().noneMatch(TopicOwners::isBetweenPersons)
            && isSpokenBeside(scene, claim, trigger)
            && nearest.stream().allMatch(contact -> shared(contact, speakers(scene, claim)) <= 0);
    return isInPassing
        ? lastTold(scene, claim).filter(TopicOwners::isBetweenPersons).map(List::of).orElse(nearest)
        : nearest;
  }

  /**
   * "They discussed the drought ahead of the summit": whether what is told of a session is spoken
   * by somebody and stands beside the session, and not in it or at it.
   */
  private static boolean isSpokenBeside(
      SentenceScene scene, TopicClaim claim, @Nullable Token session) {
    Clauses clauses = scene.clauses();
    return session != null
        && !clauses.isUnder(claim.head(), session)
        && clauses.governor(session, "at", "in", "during", "to").isEmpty()
        && clauses.subjects(verbOf(clauses, claim)).stream()
            .anyMatch(subject -> !scene.mentionsAt(subject).isEmpty());
  }

  private static Token verbOf(Clauses clauses, TopicClaim claim) {
    Token verb = claim.anchor();
    while (!verb.tag().startsWith("VB") && !clauses.isRoot(verb)) {
      verb = clauses.above(verb);
    }
    return verb;
  }

  /**
   * "During her visits, she will discuss the river": at every stop of the journey, unless the
   * sentence names one.
   */
  private List<Contact> stopsOf(Contact told, SentenceScene scene) {
    boolean isOfTrip =
        told.isJourney()
            && scene.sentence().tokens().stream()
                .anyMatch(
                    word ->
                        TRIPS.contains(word.lemma())
                            && scene.clauses().governor(word, "during", "throughout").isPresent());
    return isOfTrip && contacts.stream().noneMatch(contact -> isAt(contact, scene))
        ? contacts.stream().filter(contact -> areOfOneTrip(contact, told)).toList()
        : List.of(told);
  }

  /** Whether one word tells both. */
  private static boolean areOfOneTrip(Contact stop, Contact other) {
    return stop.equals(other)
        || (stop.isJourney()
            && stop.mentions().stream()
                .anyMatch(
                    mention -> other.mentions().stream().anyMatch(told -> isSame(mention, told))));
  }

  private static boolean isSame(ContactMention mention, ContactMention other) {
    return mention.scene().equals(other.scene())
        && mention.match().trigger().equals(other.match().trigger());
  }

  /** "In Oslo, she will discuss the river": whether the sentence names where the journey led. */
  private static boolean isAt(Contact contact, SentenceScene scene) {
    return contact.isJourney()
        && scene.places().stream()
            .filter(place -> isIn(scene, place))
            .anyMatch(
                place ->
                    contact.parties().stream()
                        .filter(party -> party.role() != Role.GUEST)
                        .anyMatch(
                            host -> Objects.equals(host.affiliation().country(), place.country())));
  }

  private static boolean isIn(SentenceScene scene, PlaceMention place) {
    return scene
        .clauses()
        .governor(scene.sentence().token(place.last()), "in")
        .filter(above -> above.tag().startsWith("V"))
        .isPresent();
  }

  /** "They reviewed the minister's visit to Fiji": the visit is a topic, and has not these ones. */
  private static boolean isTalkedAbout(ContactMention mention, TopicClaim claim) {
    Clauses clauses = mention.scene().clauses();
    Token trigger = mention.match().trigger();
    if (isBelow(clauses, claim.head(), trigger)) {
      return claim.head().equals(trigger);
    }
    return isPartOf(clauses, trigger, claim.head()) || isObjectOfTalk(clauses, trigger);
  }

  /** Below the topic, and no circumstance of it: "agreed to join after a meeting". */
  private static boolean isPartOf(Clauses clauses, Token trigger, Token head) {
    Token at = trigger;
    while (!at.equals(head)) {
      if (clauses.isRoot(at) || CIRCUMSTANTIAL.contains(at.lemma())) {
        return false;
      }
      at = clauses.above(at);
    }
    return true;
  }

  private static boolean isObjectOfTalk(Clauses clauses, Token trigger) {
    return isLookedForwardTo(clauses, trigger) || isObject(clauses, trigger);
  }

  private static boolean isLookedForwardTo(Clauses clauses, Token trigger) {
    return chain(clauses, trigger).stream()
        .anyMatch(
            word ->
                word.lemma().equals("look")
                    && clauses.dependents(word).stream()
                        .anyMatch(part -> part.lemma().equals("forward")));
  }

  private static boolean isObject(Clauses clauses, Token trigger) {
    Token at = trigger;
    while (!clauses.isRoot(at)
        && (at.relation().equals("pobj")
            || at.relation().equals("prep")
            || at.relation().equals("conj"))
        && !clauses.above(at).tag().startsWith("VB")) {
      at = clauses.above(at);
    }
    return clauses.isObjectOf(at, TALKING);
  }

  private static final List<String> CIRCUMSTANTIAL = List.of("after", "following", "during");

  private static final List<String> TALKING =
      List.of("discuss", "review", "welcome", "note", "debrief", "recall", "praise", "mention");

  private static boolean isBelow(Clauses clauses, Token token, Token above) {
    Token at = token;
    for (int step = 0; step < FARTHEST; step++) {
      if (at.equals(above)) {
        return true;
      }
      if (clauses.isRoot(at)) {
        return false;
      }
      at = clauses.above(at);
    }
    return false;
  }

  /** Steps in the tree between the word that leads to the topic and the contact's trigger. */
  private static int distance(Clauses clauses, ContactMention mention, TopicClaim claim) {
    int toTrigger = steps(clauses, claim.anchor(), mention.match().trigger());
    int toVerb = steps(clauses, claim.anchor(), mention.match().verb());
    return Math.min(2 * toTrigger, 2 * toVerb + 1);
  }

  private static int steps(Clauses clauses, Token from, Token to) {
    List<Token> above = chain(clauses, to);
    Token at = from;
    for (int step = 0; step < FARTHEST; step++) {
      int place = above.indexOf(at);
      if (place >= 0) {
        return step + place;
      }
      if (clauses.isRoot(at)) {
        break;
      }
      at = clauses.above(at);
    }
    return FARTHEST;
  }

  private static List<Token> chain(Clauses clauses, Token from) {
    List<Token> chain = new ArrayList<>(List.of(from));
    Token at = from;
    while (!clauses.isRoot(at) && chain.size() < FARTHEST) {
      at = clauses.above(at);
      chain.add(at);
    }
    return chain;
  }

  private Optional<Contact> lastTold(SentenceScene scene, TopicClaim claim) {
    List<Mention> speakers = speakers(scene, claim);
    Contact best = null;
    int bestScore = -1;
    for (Contact contact : contacts) {
      int told = lastSentence(contact, scene.number());
      int shared = shared(contact, speakers);
      if (told < 0 || shared < 0) {
        continue;
      }
      int score =
          4 * told
              + shared
              + (isBetweenPersons(contact) ? OF_PERSONS : 0)
              + (isAt(contact, scene) ? THERE : 0);
      if (score > bestScore) {
        best = contact;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A session that a report names in passing has fewer words on it than the meeting there. */
  private static boolean isBetweenPersons(Contact contact) {
    boolean isSession =
        contact.mentions().stream().allMatch(m -> m.match().frame().is(Frame.Trait.SESSION));
    return !isSession && contact.parties().stream().anyMatch(party -> party.name() != null);
  }

  /** The last sentence before {@code number} that tells the contact, not as a topic; or -1. */
  private static int lastSentence(Contact contact, int number) {
    int last = -1;
    for (ContactMention mention : contact.mentions()) {
      int at = mention.scene().number();
      boolean isTold = !isObjectOfTalk(mention.scene().clauses(), mention.match().trigger());
      if (isTold && at < number && at >= number - FOLLOWING_SENTENCES) {
        last = Math.max(last, at);
      }
    }
    return last;
  }

  private static List<Mention> speakers(SentenceScene scene, TopicClaim claim) {
    List<Mention> speakers = new ArrayList<>();
    scene
        .clauses()
        .subjects(verbOf(scene.clauses(), claim))
        .forEach(subject -> speakers.addAll(scene.mentionsAt(subject)));
    return speakers.isEmpty() ? scene.mentions() : speakers;
  }

  /** How many of the speakers the contact has; -1 where they are others. */
  private int shared(Contact contact, List<Mention> speakers) {
    int shared = 0;
    boolean isOpen = speakers.isEmpty();
    for (Mention speaker : speakers) {
      Actor actor = actors.findActor(speaker).orElse(null);
      if (hasActor(contact, actor) || hasSide(contact, speaker, actor)) {
        shared++;
      }
      isOpen |= actor == null && speaker.affiliation() == null;
    }
    return shared == 0 && !isOpen ? -1 : Math.min(shared, 3);
  }

  private static boolean hasActor(Contact contact, @Nullable Actor actor) {
    return actor != null
        && contact.parties().stream()
            .anyMatch(
                party -> {
                  Actor other = party.actor();
                  return other != null && other.number() == actor.number();
                });
  }

  private static boolean hasSide(Contact contact, Mention speaker, @Nullable Actor actor) {
    if (actor != null && actor.affiliation() != null && actor.name() == null) {
      return contact.affiliations().contains(actor.affiliation().key());
    }
    return speaker.affiliation() != null
        && speaker.name() == null
        && contact.affiliations().contains(speaker.affiliation().key());
  }
}
