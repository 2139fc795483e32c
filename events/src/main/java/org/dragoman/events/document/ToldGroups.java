package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Role;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Groups that stand for parties told before: "the two ministers", "they", "both sides". */
final class ToldGroups {

  /** Offices that a minister does not have, so that "the two presidents" are others. */
  private static final Set<String> HEADS = WordLists.bundled("parties.tsv").of("heads");

  private final Parties parties;
  private final DocumentActors actors;
  private final List<SentenceScene> scenes;
  private final List<ContactMention> found;

  /**
   * @param scenes all sentences
   * @param found the contacts so far, which grow while the document is read
   */
  ToldGroups(
      Parties parties,
      DocumentActors actors,
      List<SentenceScene> scenes,
      List<ContactMention> found) {
    this.parties = parties;
    this.actors = actors;
    this.scenes = scenes;
    this.found = found;
  }

  /**
   * "the two ministers", "they", "both sides": parties told before; "its ministers" are of one
   * side.
   */
  boolean isOne(SentenceScene scene, Mention mention) {
    return isOne(mention) && !scene.words().token(mention.first()).lemma().equals("its");
  }

  private boolean isOne(Mention mention) {
    return mention.isPlural()
        && actors.findActor(mention).isEmpty()
        && mention.isDefinite()
        && mention.affiliation() == null
        && mention.name() == null
        && !mention.isCounterpart();
  }

  /**
   * Those told before in the same sentence ("A and B agreed when they met"), else those of the last
   * contact, else the two sides that the sentence before names.
   */
  List<Party> of(SentenceScene scene, Mention group) {
    if (isOfTeller(scene, group)) {
      return List.of();
    }
    List<Party> told = told(scene, group);
    boolean areTheirs =
        group.office() != null
            && (scene.words().token(group.first()).lemma().equals("their")
                || isOfStatesTold(scene, group));
    return areTheirs && areStates(told) ? ofSameStates(told, group) : told;
  }

  /** "the foreign ministers of the two countries": of those told, and not those who were told. */
  private static boolean isOfStatesTold(SentenceScene scene, Mention group) {
    return scene.mentions().stream()
        .anyMatch(
            states ->
                states.kind() == Mention.Kind.ANAPHOR
                    && states.isPlural()
                    && (isOf(scene, group, states) || isOwnedBy(scene, group, states)));
  }

  private static boolean isOf(SentenceScene scene, Mention group, Mention states) {
    return states.first() == group.last() + 2
        && scene.words().token(group.last() + 1).lemma().equals("of");
  }

  /** "the two countries' foreign ministers". */
  private static boolean isOwnedBy(SentenceScene scene, Mention group, Mention states) {
    return group.first() == states.last() + 2
        && scene.words().token(states.last() + 1).isPossessiveEnding();
  }

  private List<Party> told(SentenceScene scene, Mention group) {
    List<Party> here = pair(scene, group.first(), true);
    String office = group.office();
    boolean areOthers =
        office != null
            && here.stream().noneMatch(party -> isHeldBy(party, office))
            && lastOfHolders(office).isPresent();
    if (!here.isEmpty() && !areOthers) {
      return here;
    }
    ContactMention latest = ofHolders(latest(scene, group), group);
    if (latest != null) {
      ContactMention last =
          isOfTwo(scene, group) ? lastOfTwo().orElse(latest) : lastOfPersons(latest);
      boolean isNear = last.scene().number() >= scene.number() - 3;
      if (isNear || isOfPersons(last)) {
        return othersOf(last.parties(), group).orElse(last.parties());
      }
    }
    List<Party> speakers = several(scene, group.first());
    if (group.first() == group.last() || !speakers.isEmpty()) {
      return speakers;
    }
    List<Party> bare = pair(scene, group.first(), false);
    for (int back = 1; bare.isEmpty() && back <= 2 && back <= scene.number(); back++) {
      SentenceScene before = scenes.get(scene.number() - back);
      boolean mayBePersons = isPersonal(group) || (back == 1 && isOfTwo(scene, group));
      bare = mayBePersons ? pair(before, before.words().size(), true) : List.of();
      if (bare.isEmpty() && back == 1) {
        bare = pair(before, before.words().size(), false);
      }
    }
    return bare;
  }

  /**
   * The last contact told; for "their" in "They agreed that B will come to follow up on their
   * talks" the one before the sentence, as for "they". Null where there is none.
   */
  private @Nullable ContactMention latest(SentenceScene scene, Mention group) {
    Mention first = scene.mentions().get(0);
    boolean isOfThey = !first.equals(group) && first.first() == 0 && isOne(first);
    for (int i = found.size() - 1; i >= 0; i--) {
      if (!isOfThey || found.get(i).scene().number() < scene.number()) {
        return found.get(i);
      }
    }
    return null;
  }

  /**
   * "The ministers met … Building on the presidents' summit, the foreign ministers agreed": the
   * last contact of those who hold that office, where nobody of the latest does.
   */
  private @Nullable ContactMention ofHolders(@Nullable ContactMention latest, Mention group) {
    String office = group.office();
    if (latest == null || office == null || isHeldIn(latest, office)) {
      return latest;
    }
    return lastOfHolders(office).orElse(latest);
  }

  private Optional<ContactMention> lastOfHolders(String office) {
    return found.stream()
        .filter(contact -> isHeldIn(contact, office))
        .reduce((first, second) -> second);
  }

  private static boolean isHeldIn(ContactMention contact, String office) {
    return contact.parties().stream().anyMatch(party -> isHeldBy(party, office));
  }

  private static boolean isHeldBy(Party party, String office) {
    return party.name() != null && office.equals(Parties.office(party.actor(), party.mention()));
  }

  /** "The rebels say they will not negotiate": they, and nobody else. */
  private boolean isOfTeller(SentenceScene scene, Mention group) {
    if (!scene.words().token(group.first()).lemma().equals("they")) {
      return false;
    }
    Clauses clauses = scene.clauses();
    Token they = scene.sentence().token(group.first());
    Token verb = clauses.isRoot(they) ? they : clauses.above(they);
    boolean isTold = verb.relation().equals("ccomp") && !clauses.isRoot(verb);
    return isTold
        && clauses.subjects(clauses.above(verb)).stream()
            .anyMatch(teller -> isPlainTeller(scene, teller));
  }

  /** "The rebels", or people whom the text does not name: "Bankers say they …". */
  private static boolean isPlainTeller(SentenceScene scene, Token teller) {
    List<Mention> named = scene.mentionsAt(teller);
    return named.isEmpty()
        ? teller.tag().equals("NNS")
        : named.stream()
            .anyMatch(
                mention -> mention.kind() == Mention.Kind.PARTY && mention.affiliation() != null);
  }

  /** "The two leaders had last met in March": persons, and no states. */
  private static boolean isPersonal(Mention group) {
    return group.office() != null;
  }

  /** "The ministers spoke … after the two presidents met": those of the same states. */
  private static Optional<List<Party>> othersOf(List<Party> told, Mention group) {
    String office = group.office();
    boolean areOthers =
        office != null
            && HEADS.contains(office)
            && areStates(told)
            && told.stream()
                .allMatch(party -> isLesser(Parties.office(party.actor(), party.mention())));
    return areOthers ? Optional.of(ofSameStates(told, group)) : Optional.empty();
  }

  private static boolean areStates(List<Party> told) {
    return told.stream().allMatch(party -> party.affiliation().country() != null);
  }

  /** "The presidents agreed that their foreign ministers will meet": other people of each state. */
  private static List<Party> ofSameStates(List<Party> told, Mention group) {
    Map<String, Party> others = new LinkedHashMap<>();
    for (Party party : told) {
      others.putIfAbsent(
          party.affiliation().key(),
          new Party(
              Role.PARTICIPANT,
              null,
              party.affiliation(),
              group.withAffiliation(party.affiliation())));
    }
    return List.copyOf(others.values());
  }

  /** An office, and none that heads a state or government. */
  private static boolean isLesser(@Nullable String office) {
    return office != null && HEADS.stream().noneMatch(office::contains);
  }

  /** "the two", and nothing else. */
  private static boolean isOfTwo(SentenceScene scene, Mention group) {
    return scene.words().token(group.last()).lemma().equals("two");
  }

  /** The last contact of two persons. */
  private Optional<ContactMention> lastOfTwo() {
    return found.stream().filter(ToldGroups::isOfPersons).reduce((first, second) -> second);
  }

  /** "A met B on the margins of the summit. The leaders …": A and B, and not the summit. */
  private ContactMention lastOfPersons(ContactMention last) {
    for (int i = found.indexOf(last); i >= 0 && found.get(i).scene().equals(last.scene()); i--) {
      if (isOfPersons(found.get(i))) {
        return found.get(i);
      }
    }
    return last;
  }

  /** "Taliban officials say they …": the one side of several people that stands before. */
  private List<Party> several(SentenceScene scene, int end) {
    List<Party> found = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      boolean isSeveral =
          mention.last() < end && mention.isPlural() && mention.affiliation() != null;
      if (isSeveral) {
        parties.party(new Filler(Role.PARTICIPANT, mention)).ifPresent(found::add);
      }
    }
    return found.size() == 1 ? found : List.of();
  }

  /** Two persons who met remain "the two leaders" to the end of the report. */
  private static boolean isOfPersons(ContactMention contact) {
    return contact.parties().size() == 2
        && contact.parties().stream().allMatch(party -> party.name() != null);
  }

  /** The parties of two sides before a word, where there are exactly two. */
  private List<Party> pair(SentenceScene scene, int end, boolean isPersonal) {
    Map<String, Party> sides = new LinkedHashMap<>();
    for (Mention mention : scene.mentions()) {
      boolean isPerson =
          mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
      if (mention.last() >= end || isPerson != isPersonal || isOne(mention)) {
        continue;
      }
      parties
          .party(new Filler(Role.PARTICIPANT, mention))
          .ifPresent(party -> sides.putIfAbsent(party.affiliation().key(), party));
    }
    return sides.size() == 2 ? List.copyOf(sides.values()) : List.of();
  }
}
