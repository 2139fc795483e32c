package org.dragoman.actors.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.actors.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Finds whom "he" and "him" mean, in reading order. */
final class Pronouns {

  /** Words before "he" that still open the sentence: "From there he goes on". */
  private static final int LONGEST_OPENING = 3;

  /** Verbs whose object is from abroad, where it is somebody's guest. */
  private static final Set<String> HOSTING = Set.of("host", "receive", "welcome", "greet");

  private final KnownPersons persons;

  /** The mentions of the last sentence that tells of a person. */
  private List<Mention> lastSentence = List.of();

  private int lastNumber;

  Pronouns(KnownPersons persons) {
    this.persons = persons;
  }

  /** Takes note of a sentence that has been resolved. */
  void passed(int number, List<Mention> sentence) {
    if (sentence.stream().anyMatch(mention -> KnownPersons.isSomebody(persons.of(mention)))) {
      lastSentence = sentence;
      lastNumber = number;
    }
  }

  /**
   * Whom "he" or "him" means: "he" after a clause of the same sentence its subject, the first
   * person in it; as the first person of its sentence the subject of the last one that had any;
   * else the last person.
   */
  Optional<ActorDraft> antecedent(
      SentenceTree tree, Mention pronoun, List<Mention> seen, int before) {
    List<ActorDraft> told =
        seen.stream()
            .map(persons::of)
            .filter(KnownPersons::isSomebody)
            .distinct()
            .limit(2)
            .toList();
    if (told.isEmpty() || isToldByUnknown(tree, pronoun, seen.subList(before, seen.size()))) {
      return Optional.empty();
    }
    if (told.size() < 2) {
      // No tree is needed to choose from one.
      return told.stream().findFirst();
    }
    Optional<ActorDraft> last = persons.last(seen);
    if (pronoun.first() == 0) {
      return lastSubject(tree).or(() -> lastDoerOfSameForm(tree, pronoun)).or(() -> last);
    }
    // "In a call with B, he said": nobody who only stands before the clause of "he".
    boolean isFirst =
        seen.subList(before, seen.size()).stream()
            .filter(mention -> KnownPersons.isSomebody(persons.of(mention)))
            .noneMatch(mention -> tree.isInClause(mention.head()));
    boolean isOpening =
        pronoun.first() <= LONGEST_OPENING && tree.isSubject(pronoun.first(), SentenceTree.ANY);
    if (isFirst && (isOpening || tree.isMainSubject(pronoun.first()))) {
      return lastSubject(tree).or(() -> lastDoerOfSameForm(tree, pronoun)).or(() -> last);
    }
    if (tree.isObject(pronoun.first())) {
      return otherThanSubject(tree, pronoun, seen, before).or(() -> last);
    }
    for (Mention mention : seen.subList(before, seen.size())) {
      ActorDraft draft = persons.of(mention);
      if (KnownPersons.isPerson(draft) && tree.isToldOf(pronoun.first(), mention.head())) {
        return Optional.ofNullable(draft);
      }
    }
    for (Mention mention : seen.subList(before, seen.size())) {
      ActorDraft draft = persons.of(mention);
      if (KnownPersons.isSomebody(draft)
          && !mention.isPlural()
          && !isVoiceOfAnother(draft)
          && tree.isSubject(pronoun.first(), SentenceTree.ANY)
          && tree.isSubject(mention.head(), SentenceTree.ANY)) {
        return Optional.ofNullable(draft);
      }
    }
    return isFirst && tree.isOwner(pronoun.first())
        ? lastOfSameForm(tree, pronoun, mention -> true).or(() -> last)
        : last;
  }

  /** "Prieto told reporters he had called A": Prieto had, though nobody knows whose he is. */
  private boolean isToldByUnknown(SentenceTree tree, Mention pronoun, List<Mention> sentence) {
    return sentence.stream()
        .filter(mention -> mention.kind() == Mention.Kind.PERSON)
        .filter(mention -> !KnownPersons.isSomebody(persons.of(mention)))
        .anyMatch(mention -> tree.isTellerOf(mention.head(), pronoun.first()));
  }

  /** "Putin's spokesman said he would come": Putin would. */
  private static boolean isVoiceOfAnother(@Nullable ActorDraft draft) {
    return draft != null && draft.name() == null && "spokesperson".equals(draft.office());
  }

  /**
   * The person who is the subject of the main verb of the last sentence that had any: whom "He"
   * begins with.
   */
  private Optional<ActorDraft> lastSubject(SentenceTree tree) {
    for (Mention mention : lastSentence) {
      ActorDraft draft = persons.of(mention);
      if (KnownPersons.isSomebody(draft) && tree.of(lastNumber).isMainSubject(mention.head())) {
        return Optional.ofNullable(draft);
      }
    }
    return lastSubjectOfTold(tree);
  }

  /** "Her first stop is Oslo, where she will meet B. She …": whom the same word meant before. */
  private Optional<ActorDraft> lastDoerOfSameForm(SentenceTree tree, Mention pronoun) {
    SentenceTree before = tree.of(lastNumber);
    return lastOfSameForm(
        tree,
        pronoun,
        mention ->
            before.isSubject(mention.first(), SentenceTree.ANY)
                || before.isOwnerOfSubject(mention.first()));
  }

  /** "…, her office said. The talks come ahead of her visit": whose office it was. */
  private Optional<ActorDraft> lastOfSameForm(
      SentenceTree tree, Mention pronoun, Predicate<Mention> place) {
    boolean isShe = tree.isShe(pronoun.first());
    SentenceTree before = tree.of(lastNumber);
    return lastSentence.stream()
        .filter(mention -> mention.kind() == Mention.Kind.ANAPHOR && !mention.isPlural())
        .filter(mention -> before.isShe(mention.first()) == isShe)
        .filter(place)
        .flatMap(mention -> Optional.ofNullable(persons.of(mention)).stream())
        .filter(KnownPersons::isSomebody)
        .findFirst();
  }

  /** "A hosted B and phoned C, the Kremlin said. He …": A, whom the Kremlin tells of. */
  private Optional<ActorDraft> lastSubjectOfTold(SentenceTree tree) {
    for (Mention mention : lastSentence) {
      ActorDraft draft = persons.of(mention);
      if (KnownPersons.isPerson(draft) && tree.of(lastNumber).isSubjectOfTold(mention.head())) {
        return Optional.ofNullable(draft);
      }
    }
    return Optional.empty();
  }

  /** "A telephoned him": the last person but A. */
  private Optional<ActorDraft> otherThanSubject(
      SentenceTree tree, Mention pronoun, List<Mention> seen, int before) {
    Set<ActorDraft> doers = new HashSet<>();
    for (Mention mention : seen.subList(before, seen.size())) {
      ActorDraft draft = persons.of(mention);
      if (draft != null && tree.isSubjectOfSame(mention.head(), pronoun.first())) {
        doers.add(draft);
      }
    }
    boolean isGuest = HOSTING.contains(tree.lemmaAbove(pronoun.first()));
    for (int i = seen.size() - 1; i >= 0; i--) {
      ActorDraft draft = persons.of(seen.get(i));
      boolean isOne = KnownPersons.isSomebody(draft) && !seen.get(i).isPlural();
      if (isOne && !doers.contains(draft) && !(isGuest && isOfOneOf(draft, doers))) {
        return Optional.ofNullable(draft);
      }
    }
    return Optional.empty();
  }

  /** "The premier will receive him": a guest, and nobody of the host's own state. */
  private static boolean isOfOneOf(@Nullable ActorDraft draft, Set<ActorDraft> hosts) {
    return draft != null
        && hosts.stream()
            .anyMatch(
                host ->
                    host.affiliation() != null && host.affiliation().equals(draft.affiliation()));
  }
}
