package org.dragoman.actors.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.GrammarWords;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Level;
import org.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whose a head or minister is that a traveller calls on: "In Port Louis, the minister will call on
 * Prime Minister A", "a visit to Mauritius. He met Foreign Minister B" are Mauritius's, though the
 * release says so of neither.
 */
final class VisitedHosts {

  private static final GrammarWords WORDS = GrammarWords.load();
  private static final Set<String> MET = WORDS.words("met");
  private static final Set<String> SEATS = WORDS.words("seat");
  private static final Set<String> STAYING = WORDS.words("staying");
  private static final Set<String> INSIDE = Set.of("in", "to");
  private static final Set<String> OWNING = Set.of("of", "from");

  /** Beginnings of tags of the words that tell when and where. */
  private static final Set<String> ASIDE = Set.of("NN", "IN", "DT", "CD", "JJ", "RB");

  private static final int LONGEST_ASIDE = 8;

  /** How far into a sentence a place may stand that it is set in. */
  private static final int LAST_OF_OPENING = 3;

  private final Drafts drafts;
  private final @Nullable String home;

  VisitedHosts(Drafts drafts, @Nullable String home) {
    this.drafts = drafts;
    this.home = home;
  }

  /**
   * Completes them by the place of their sentence, else by the only other state of the text, else
   * by the stop that a release has told last.
   */
  void complete(List<Sentence> words, List<List<Mention>> sentences) {
    Optional<Affiliation> only = home == null ? Optional.empty() : onlyForeign(sentences);
    Optional<Affiliation> stop = Optional.empty();
    for (int i = 0; i < sentences.size(); i++) {
      List<Mention> sentence = sentences.get(i);
      Optional<Affiliation> place = place(words.get(i), sentence);
      if (home != null && place.isPresent() && !place.equals(stop)) {
        boolean isStop = isOpening(words.get(i), sentence) || isStay(words.get(i), sentence);
        stop = isStop ? place : Optional.empty();
      }
      Optional<Affiliation> last = stop;
      Optional<Affiliation> host = place.or(() -> only).or(() -> last);
      if (host.isPresent()) {
        complete(words.get(i), sentence, host.get());
      }
    }
  }

  /** "While in Bamako, the minister will …": the stop of the sentences behind, too. */
  private static boolean isOpening(Sentence words, List<Mention> sentence) {
    Mention first = sentence.get(0);
    return isPlace(words, first) && first.first() <= LAST_OF_OPENING;
  }

  /** "This week, the minister was in Bamako", "travelled to Bamako": likewise. */
  private static boolean isStay(Sentence words, List<Mention> sentence) {
    return sentence.get(0).kind() != Mention.Kind.PARTY
        && sentence.stream()
            .filter(mention -> isPlace(words, mention))
            .anyMatch(place -> STAYING.contains(form(words, before(words, place) - 1)));
  }

  private void complete(Sentence words, List<Mention> sentence, Affiliation host) {
    for (int i = 1; i < sentence.size(); i++) {
      ActorDraft draft = drafts.of(sentence.get(i));
      if (draft != null
          && isUnknown(draft)
          && isMet(words, sentence.get(i))
          && isMetByAnother(sentence.subList(0, i), host)) {
        draft.infer(null, null, host);
      }
      if (draft == null
          && isGovernment(sentence.get(i))
          && (isMet(words, sentence.get(i)) || isOfMet(words, sentence, i))) {
        ActorDraft government = drafts.add();
        government.infer(null, null, host);
        drafts.put(sentence.get(i), government);
      }
    }
  }

  /** "met officials of the government": those before it are met. */
  private static boolean isOfMet(Sentence words, List<Mention> sentence, int index) {
    Mention officials = sentence.get(index - 1);
    int of = before(words, sentence.get(index));
    return officials.isPlural()
        && officials.affiliation() == null
        && officials.last() == of - 1
        && OWNING.contains(form(words, of))
        && isMet(words, officials);
  }

  /** "talks with the government", at a stop abroad, be it one of transition. */
  private static boolean isGovernment(Mention mention) {
    return mention.body() != null
        && mention.body().endsWith("government")
        && mention.affiliation() == null
        && mention.isDefinite();
  }

  private static boolean isUnknown(ActorDraft draft) {
    Level level = draft.level();
    return draft.affiliation() == null
        && draft.office() != null
        && level != null
        && level.isOfGovernment();
  }

  /** Whether somebody of another state stands before; in a release one of its own will do. */
  private boolean isMetByAnother(List<Mention> before, Affiliation host) {
    boolean isGuestOfHome =
        before.stream()
            .filter(mention -> mention.kind() == Mention.Kind.PERSON)
            .map(drafts::of)
            .anyMatch(guest -> guest != null && host.equals(guest.affiliation()));
    if (isGuestOfHome) {
      // a release of Oslo on a Chilean minister: "Minister A will call on the King"
      return false;
    }
    for (Mention mention : before) {
      if (mention.kind() == Mention.Kind.PARTY) {
        continue;
      }
      ActorDraft draft = drafts.of(mention);
      Affiliation own = draft == null ? mention.affiliation() : draft.affiliation();
      boolean isForeign = own != null && !own.key().equals(host.key());
      if (isForeign || (own == null && home != null)) {
        return true;
      }
    }
    return false;
  }

  /** "met with", "called on", "was received by", right before somebody. */
  private static boolean isMet(Sentence words, Mention mention) {
    int at = before(words, mention);
    if (at < 1) {
      return false;
    }
    String word = form(words, at);
    return MET.contains(word)
        || MET.contains(form(words, at - 1) + " " + word)
        || (word.equals("with") && isMetBefore(words, at));
  }

  /** "met today in Ulaanbaatar with": when and where stand between. */
  private static boolean isMetBefore(Sentence words, int with) {
    for (int at = with - 1; at >= 0 && at >= with - LONGEST_ASIDE; at--) {
      String tag = words.token(at).tag();
      if (MET.contains(form(words, at) + " with")) {
        return true;
      }
      if (!ASIDE.contains(tag.length() > 2 ? tag.substring(0, 2) : tag)) {
        return false;
      }
    }
    return false;
  }

  /** Where the word right before somebody stands, articles left out; -1 where there is none. */
  private static int before(Sentence words, Mention mention) {
    int at = mention.first() - 1;
    while (at > 0 && words.token(at).tag().equals("DT")) {
      at--;
    }
    return at;
  }

  private static String form(Sentence words, int index) {
    return index < 0 ? "" : words.token(index).form().toLowerCase(Locale.ROOT);
  }

  /** The only place abroad that the sentence is set in; none where it is a seat of many. */
  private Optional<Affiliation> place(Sentence words, List<Mention> sentence) {
    List<Mention> places = sentence.stream().filter(mention -> isPlace(words, mention)).toList();
    boolean isSeat = places.stream().anyMatch(place -> SEATS.contains(text(words, place)));
    List<Affiliation> told = places.stream().map(Mention::affiliation).distinct().toList();
    return isSeat || told.size() != 1
        ? Optional.empty()
        : Optional.ofNullable(told.get(0)).filter(state -> !Objects.equals(state.country(), home));
  }

  private static boolean isPlace(Sentence words, Mention mention) {
    Affiliation told = mention.affiliation();
    return mention.kind() == Mention.Kind.PARTY
        && mention.isPlaceName()
        && told != null
        && told.country() != null
        && INSIDE.contains(form(words, before(words, mention)));
  }

  private static String text(Sentence words, Mention mention) {
    StringBuilder text = new StringBuilder();
    for (int i = mention.first(); i <= mention.last(); i++) {
      text.append(text.isEmpty() ? "" : " ").append(words.token(i).form());
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  /** The only state besides the one at home that a release names. */
  private Optional<Affiliation> onlyForeign(List<List<Mention>> sentences) {
    Set<String> keys = new HashSet<>();
    Affiliation only = null;
    for (List<Mention> sentence : sentences) {
      for (Mention mention : sentence) {
        ActorDraft draft = drafts.of(mention);
        Affiliation told =
            mention.affiliation() == null && draft != null
                ? draft.affiliation()
                : mention.affiliation();
        String country = told == null ? null : told.country();
        if (country != null && !country.equals(home)) {
          only = told;
          keys.add(country);
        }
      }
    }
    return keys.size() == 1 ? Optional.ofNullable(only) : Optional.empty();
  }
}
