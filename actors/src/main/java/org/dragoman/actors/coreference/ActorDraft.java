package org.dragoman.actors.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.actors.data.Folding;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/** An actor whose mentions are still being gathered. */
final class ActorDraft {

  final int number;
  private final List<String> nameWords = new ArrayList<>();
  private @Nullable String name;
  private @Nullable String office;
  private @Nullable Level level;
  private @Nullable Affiliation affiliation;

  private boolean isListed;
  private final List<String> inferred = new ArrayList<>();

  ActorDraft(int number) {
    this.number = number;
  }

  /** Takes over what a mention tells beyond what is known. */
  void add(Mention mention) {
    boolean wasChair = isChair();
    String told = mention.name();
    if (told != null) {
      List<String> words = words(told);
      if (words.size() > nameWords.size()) {
        name = told;
        nameWords.clear();
        nameWords.addAll(words);
      }
    }
    if (mention.office() != null && !mention.isCounterpart() && isBetter(mention)) {
      office = mention.office();
      level = mention.level();
    }
    if (affiliation == null || (wasChair && mention.affiliation() != null)) {
      affiliation = mention.affiliation();
    }
  }

  /** Whether only the body that is chaired has been told, and not the state. */
  private boolean isChair() {
    return Mention.isChair(office, affiliation);
  }

  /**
   * Whether this minister of a state may be the one who chairs a body ("Polish Foreign Minister
   * Rau" and "OSCE Chair-in-Office Rau"), or the other way round.
   */
  boolean mayChair(Mention mention) {
    Affiliation other = mention.affiliation();
    if (affiliation == null || other == null) {
      return false;
    }
    return (mention.isChair() && affiliation.country() != null)
        || (isChair() && other.country() != null);
  }

  /** A particular office says more than "leader" or "official". */
  private boolean isBetter(Mention mention) {
    String told = mention.office();
    if (office == null) {
      return true;
    }
    if (told == null || office.equals(told)) {
      return false;
    }
    boolean isSpecific =
        told.length() > office.length() && wordsOf(told).containsAll(wordsOf(office));
    return isSpecific || (level == null && mention.level() != null);
  }

  private static List<String> wordsOf(String office) {
    return List.of(office.split("[ -]", -1));
  }

  void infer(@Nullable String office, @Nullable Level level, @Nullable Affiliation affiliation) {
    if (this.office == null && office != null) {
      this.office = office;
      this.level = level;
      inferred.add("office");
    }
    if (this.affiliation == null && affiliation != null) {
      this.affiliation = affiliation;
      inferred.add(affiliation.country() != null ? "country" : "organization");
    }
  }

  /** The state of somebody who has held one office of it or another. */
  void inferFromLists(Affiliation state) {
    isListed = true;
    infer(null, null, state);
  }

  /** Whether a name, told in full or in part, can be this actor's. */
  boolean isNamed(String other) {
    List<String> words = words(other);
    if (words.isEmpty() || nameWords.isEmpty()) {
      return false;
    }
    List<String> shorter = words.size() <= nameWords.size() ? words : nameWords;
    List<String> longer = shorter.equals(words) ? nameWords : words;
    if (shorter.size() == 1) {
      String word = shorter.get(0);
      int place = longer.indexOf(word);
      return place >= 0 && (place == longer.size() - 1 || place == 0 || longer.size() > 2);
    }
    String lastOfShorter = shorter.get(shorter.size() - 1);
    String lastOfLonger = longer.get(longer.size() - 1);
    boolean isSameSurname =
        lastOfShorter.equals(lastOfLonger) && shorter.get(0).charAt(0) == longer.get(0).charAt(0);
    return isSameSurname || longer.containsAll(shorter);
  }

  boolean mayBelongTo(@Nullable Affiliation other) {
    return affiliation == null || other == null || affiliation.key().equals(other.key());
  }

  @Nullable String name() {
    return name;
  }

  @Nullable String office() {
    return office;
  }

  @Nullable Level level() {
    return level;
  }

  @Nullable Affiliation affiliation() {
    return affiliation;
  }

  Actor actor() {
    return new Actor(number, name, office, level, affiliation, isListed, inferred);
  }

  private static List<String> words(String name) {
    return Arrays.stream(Folding.foldName(name).split("\\s+"))
        .filter(word -> word.length() > 1)
        .toList();
  }
}
