package org.dragoman.comments.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.comments.lexicon.WordClass;
import org.dragoman.comments.plain.Plain;
import org.dragoman.comments.plain.Plain.Mark;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases and pronouns of a comment that name people. */
public final class Targets {
  private static final int MOST_DETERMINERS = 3;
  private static final int MOST_MODIFIERS = 2;
  private static final int LONGEST_CLAUSE = 7;
  private static final Set<String> OWNING = Set.of("his", "your", "their", "yourself", "hers");
  private static final Set<String> UNIVERSAL =
      Set.of("all", "every", "any", "most", "only", "each", "you", "such", "no");
  private static final Set<String> WHERE = Set.of("in", "at", "from", "of", "on");
  private static final Set<String> WHO = Set.of("who", "that", "which", "whose");

  private final Plain plain;
  private final List<List<Target>> starts = new ArrayList<>();
  private @Nullable Target antecedent;

  private Targets(Plain plain) {
    this.plain = plain;
  }

  /** The targets of this comment. */
  public static Targets of(Plain plain) {
    Targets targets = new Targets(plain);
    targets.find();
    return targets;
  }

  /** The targets that begin at {@code start}, the longest first. */
  public List<Target> at(int start) {
    return starts.get(start);
  }

  /** Whether the comment speaks of a protected group. */
  public boolean anyProtected() {
    return starts.stream()
        .flatMap(List::stream)
        .anyMatch(target -> target.kind() == TargetKind.PROTECTED);
  }

  private void find() {
    List<List<Target>> heads = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      heads.add(heads(i));
    }
    antecedent =
        heads.stream()
            .flatMap(List::stream)
            .filter(target -> target.kind() != TargetKind.PERSON)
            .min((a, b) -> a.kind().compareTo(b.kind()))
            .orElse(null);
    for (int i = 0; i < plain.size(); i++) {
      List<Target> found = new ArrayList<>(heads.get(i));
      pronoun(i, found);
      starts.add(extended(found));
    }
  }

  private List<Target> heads(int start) {
    List<Target> found = new ArrayList<>(2);
    int index = start;
    boolean bare = plain.mark(start - 1, WordClass.DETERMINER) == null;
    boolean universal = false;
    for (int i = 0; i <= MOST_DETERMINERS; i++) {
      noun(start, index, universal || (bare && i == 0), found);
      Mark determiner = plain.mark(index, WordClass.DETERMINER);
      if (determiner == null) {
        break;
      }
      universal = universal || UNIVERSAL.contains(plain.text(index));
      index = plain.text(determiner.end()).equals("of") ? determiner.end() + 1 : determiner.end();
    }
    return found;
  }

  private void noun(int start, int index, boolean universal, List<Target> found) {
    if (index >= plain.size() || !plain.sameSentence(start, index)) {
      return;
    }
    Mark adjective = plain.mark(index, WordClass.GROUP_ADJECTIVE);
    if (adjective != null) {
      described(start, adjective, universal, found);
    }
    Mark slur = plain.mark(index, WordClass.SLUR);
    Mark group = plain.mark(index, WordClass.GROUP);
    if (slur != null) {
      add(start, slur.end(), TargetKind.PROTECTED, slur.entry().note(), universal, found);
    } else if (group != null && !isAdjective(index, group)) {
      int end = owned(group.end());
      if (end > 0) {
        add(start, end, TargetKind.PROTECTED, group.entry().note(), universal, found);
      }
    }
    people(start, index, universal, found);
  }

  /** A group adjective makes a group of the person word after it, also with one word between. */
  private void described(int start, Mark adjective, boolean universal, List<Target> found) {
    int index = adjective.end();
    Mark second = plain.mark(index, WordClass.GROUP_ADJECTIVE);
    if (second != null) {
      index = second.end();
    }
    int end = personEnd(index);
    if (end == 0 && isModifier(index)) {
      end = personEnd(index + 1);
    }
    if (end > 0 && plain.sameSentence(start, end - 1)) {
      int owned = owned(end);
      if (owned > 0) {
        String group = adjective.entry().note();
        add(start, owned, TargetKind.PROTECTED, group, universal, found);
      }
    }
  }

  private int personEnd(int index) {
    Mark person = plain.mark(index, WordClass.PERSON);
    Mark head = person == null ? plain.mark(index, WordClass.BEING) : person;
    return head == null ? 0 : head.end();
  }

  /** The end with what is owned: a Muslim's throat; 0 where something else is owned. */
  private int owned(int end) {
    Mark being = plain.mark(end, WordClass.BEING);
    boolean possessive = plain.words().get(end - 1).possessive();
    if (being != null && plain.sameSentence(end - 1, end)) {
      return being.end();
    }
    return possessive && isModifier(end) ? 0 : end;
  }

  /** Muslim, immigrant, disabled: before a noun they only describe it. */
  private boolean isAdjective(int index, Mark group) {
    boolean adjective = plain.mark(index, WordClass.GROUP_ADJECTIVE) != null;
    boolean plural = plain.text(group.end() - 1).endsWith("s");
    if (!adjective || plural) {
      return false;
    }
    return plain.sameSentence(index, group.end())
        && isModifier(group.end())
        && !plain.words().get(group.end()).afterComma();
  }

  /** A word of which the lists know nothing that keeps it from describing a noun. */
  private boolean isModifier(int index) {
    return index < plain.size()
        && plain.marks(index).stream()
            .allMatch(mark -> mark.is(WordClass.ORDINARY) || mark.is(WordClass.GROUP_ADJECTIVE))
        && !SMALL.contains(plain.text(index));
  }

  private static final Set<String> SMALL =
      Set.of(
          "who",
          "that",
          "and",
          "or",
          "but",
          "to",
          "of",
          "in",
          "on",
          "at",
          "for",
          "with",
          "from",
          "by",
          "as",
          "than",
          "when",
          "if",
          "because",
          "will",
          "would",
          "could",
          "can",
          "do",
          "does",
          "did",
          "has",
          "have",
          "had",
          "were",
          "into",
          "like",
          "then",
          "before",
          "after",
          "i",
          "we",
          "he",
          "she",
          "it",
          "they",
          "until",
          "while",
          "where",
          "which",
          "what",
          "how",
          "about",
          "tomorrow",
          "now",
          "again",
          "anymore",
          "really",
          "once",
          "every",
          "not",
          "never",
          "without",
          "live",
          "living",
          "go",
          "get",
          "alone",
          "around",
          "suffer",
          "lol",
          "lmao",
          "steal",
          "lie",
          "eat",
          "smell",
          "stink",
          "breed",
          "cheat",
          "please",
          "ever");

  private void people(int start, int index, boolean universal, List<Target> found) {
    int head = index;
    for (int i = 0; i <= MOST_MODIFIERS && head < plain.size(); i++) {
      Mark people = plain.mark(head, WordClass.PEOPLE);
      if (people != null && plain.sameSentence(start, head)) {
        int end = owned(people.end());
        if (end > 0) {
          add(start, end, TargetKind.PEOPLE, "", universal, found);
        }
        return;
      }
      if (!isModifier(head) && plain.mark(head, WordClass.GROUP_ADJECTIVE) == null) {
        return;
      }
      head++;
    }
  }

  private void pronoun(int index, List<Target> found) {
    Mark you = plain.mark(index, WordClass.YOU);
    Mark individual = plain.mark(index, WordClass.INDIVIDUAL);
    Mark anyone = plain.mark(index, WordClass.ANYONE);
    Target group = antecedent;
    if (you != null && found.isEmpty()) {
      person(index, you, found);
    }
    if (individual != null && found.isEmpty()) {
      person(index, individual, found);
    }
    if (anyone != null && group != null) {
      add(index, ownEnd(anyone), group.kind(), group.group(), true, found);
    }
  }

  private void person(int index, Mark mark, List<Target> found) {
    int end = ownEnd(mark);
    if (end > 0) {
      add(index, end, TargetKind.PERSON, "", false, found);
    }
  }

  /** Possessives name people only with what belongs to their being: your life, not your car. */
  private int ownEnd(Mark pronoun) {
    Mark being = plain.mark(pronoun.end(), WordClass.BEING);
    if (being != null && plain.sameSentence(pronoun.start(), being.start())) {
      return being.end();
    }
    String text = plain.text(pronoun.end() - 1);
    boolean owning = OWNING.contains(text) && !text.equals("yourself");
    boolean her = text.equals("her") && isModifier(pronoun.end());
    return owning || (her && plain.sameSentence(pronoun.start(), pronoun.end()))
        ? 0
        : pronoun.end();
  }

  private static void add(
      int start, int end, TargetKind kind, String group, boolean universal, List<Target> found) {
    if (end > 0) {
      found.add(new Target(kind, group, start, end, universal));
    }
  }

  /**
   * Each target also with its trailers and with a relative clause of any length up to the limit.
   */
  private List<Target> extended(List<Target> heads) {
    List<Target> all = new ArrayList<>(heads);
    for (Target head : heads) {
      int end = head.end();
      Mark trailer = plain.mark(end, WordClass.TRAILER);
      if (trailer == null && head.kind() != TargetKind.PERSON) {
        placed(head, all);
      }
      while (trailer != null && plain.sameSentence(head.start(), end)) {
        end = trailer.end();
        all.add(head.until(end));
        trailer = plain.mark(end, WordClass.TRAILER);
      }
      if (WHO.contains(plain.text(head.end())) && head.kind() != TargetKind.PERSON) {
        relative(head, all);
      }
    }
    return all;
  }

  /** Also with where they are: the women in the ministry. */
  private void placed(Target head, List<Target> all) {
    int end = head.end();
    if (WHERE.contains(plain.text(end))) {
      boolean determined = plain.mark(end + 1, WordClass.DETERMINER) != null;
      int last = determined ? end + 2 : end + 1;
      if (plain.sameSentence(head.start(), last)) {
        all.add(head.until(last + 1));
      }
    }
  }

  private void relative(Target head, List<Target> all) {
    for (int length = 3; length <= LONGEST_CLAUSE; length++) {
      int end = head.end() + length;
      if (plain.sameSentence(head.start(), end - 1)) {
        all.add(head.until(end));
      }
    }
  }
}
