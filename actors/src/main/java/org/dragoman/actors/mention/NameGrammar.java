package org.dragoman.actors.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.office.Honorific;
import org.dragoman.actors.office.HonorificKind;

/**
 * Finds people's names: capitals, particles, initials, hyphens, whatever the language they come
 * from.
 */
final class NameGrammar {

  /** Words of a place's name before one that may begin a person's. */
  private static final int LONGEST_OPENING = 2;

  private static final int LONGEST_SMALL_WORD = 3;

  private static final Set<String> COMPASS = Set.of("North", "South", "East", "West");

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?|\\p{Lu}\\.\\p{Lu}\\.");

  /** A name told by the tokens {@code first} to {@code end}, the latter excluded. */
  record Name(int first, int end, String text) {}

  private final ActorLexicon lexicon;
  private final ActorSentence sentence;
  private final AffiliationGrammar affiliations;

  NameGrammar(ActorLexicon lexicon, ActorSentence sentence, AffiliationGrammar affiliations) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.affiliations = affiliations;
  }

  /** Skips Mr., Gen., Sheikh and the like; gives {@code from} back where there is none. */
  int afterHonorifics(int from) {
    int at = from;
    while (true) {
      Optional<Match<Honorific>> match = lexicon.honorifics().longestMatch(sentence.words(), at);
      if (match.isEmpty() || match.get().value().kind() == HonorificKind.SUFFIX) {
        return at;
      }
      if (isPlaceBeyond(at, match.get().length())) {
        // "Saint Petersburg"
        return at;
      }
      if (isJoint(at + match.get().length())) {
        // "Amir-Hossein": half a name.
        return at;
      }
      at += match.get().length();
    }
  }

  /**
   * The office that an honorific tells: King Philippe, Pope Francis, Sen. Coons; empty where none
   * does.
   */
  Optional<String> officeOfHonorific(int from) {
    return lexicon
        .honorifics()
        .longestMatch(sentence.words(), from)
        .map(Match::value)
        .flatMap(h -> Optional.ofNullable(h.office()));
  }

  /**
   * The name that begins at token {@code from}.
   *
   * @param isAfterTitle whether a title or an honorific stands before it, so that its first word is
   *     a name for sure
   */
  Optional<Name> at(int from, boolean isAfterTitle) {
    int end = from;
    int last = -1;
    while (end < sentence.size() && !(last >= 0 && isSuffix(end))) {
      if (isNameWord(end, isAfterTitle, end == from)) {
        last = end;
        end++;
      } else if (isJoint(end) && last >= 0) {
        end++;
      } else if (isParticle(end) && (last >= 0 || isAfterTitle || isArticle(end))) {
        end++;
      } else {
        break;
      }
    }
    if (last < 0 || (!isAfterTitle && isRegion(from))) {
      return Optional.empty();
    }
    int afterSuffix = withSuffix(last + 1);
    String name = withoutStop(sentence.text(from, last));
    boolean isAtEnd = afterSuffix == sentence.size() || sentence.is(afterSuffix, "(");
    boolean isStopped = last > from && isAtEnd && isTitleWithStop(last);
    return Optional.of(
        new Name(from, afterSuffix, isStopped ? name.substring(0, name.length() - 1) : name));
  }

  /** "Latin America": nobody's name. */
  private boolean isRegion(int from) {
    return lexicon.regions().longestMatch(sentence.words(), from).map(Match::length).orElse(0) > 1;
  }

  /** "Moon Jae-in.": tokenizers take the end of the sentence for that of "inches". */
  private static String withoutStop(String name) {
    boolean isStopped =
        name.endsWith(".") && name.indexOf('-') > 0 && name.lastIndexOf('.') > name.indexOf('-');
    return isStopped && name.indexOf('.') == name.length() - 1
        ? name.substring(0, name.length() - 1)
        : name;
  }

  /** "met Hun Sen.": at the end of a sentence the stop is not that of "Senator". */
  private boolean isTitleWithStop(int index) {
    String form = sentence.form(index);
    return form.length() > 3
        && form.indexOf('.') == form.length() - 1
        && !isSuffix(index)
        && !isInitials(form);
  }

  private static boolean isInitials(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT));
  }

  /** A hyphen or apostrophe within a name that the tokenizer cut: Ghazi al - Yawar. */
  private boolean isJoint(int index) {
    String form = sentence.form(index);
    boolean joins = form.equals("-") || form.equals("'") || form.equals("’") || form.equals("‘");
    return joins
        && touches(index - 1, index)
        && touches(index, index + 1)
        && index + 1 < sentence.size();
  }

  private boolean touches(int left, int right) {
    return right < sentence.size()
        && left >= 0
        && sentence.tokens().get(left).span().end() == sentence.tokens().get(right).span().start();
  }

  private boolean isArticle(int index) {
    return (sentence.is(index, "al") || sentence.is(index, "el"))
        && sentence.form(index + 1).equals("-");
  }

  /** A small word that belongs to a name, if a name follows it. */
  private boolean isParticle(int index) {
    if (!lexicon.words().has("name-particle", sentence.lower(index))) {
      return false;
    }
    int next = index + 1;
    while (next < sentence.size()
        && (sentence.form(next).equals("-")
            || lexicon.words().has("name-particle", sentence.lower(next)))) {
      next++;
    }
    return next <= index + 3
        && isNameWord(next, true, false)
        && !sentence.is(index, "as")
        && !sentence.is(index, "at");
  }

  private boolean isNameWord(int index, boolean isAfterTitle, boolean isFirst) {
    String form = sentence.form(index);
    if (!isFirst && touchesHyphen(index)) {
      return true;
    }
    if (isFirst && isDate(index)) {
      return false;
    }
    if (isFirst && isAfterTitle && (isShortGivenName(index) || isVerbLikeGivenName(index))) {
      return true;
    }
    if (isFirst && sentence.isCapitalised(index) && sentence.isKnownSurname(index)) {
      return true;
    }
    if (!sentence.isCapitalised(index)
        || (lexicon.words().has("no-name", sentence.lower(index))
            && !isSurnameOfCompass(index, isFirst)
            && !isSaidWithin(index, isFirst))) {
      return false;
    }
    if (!isFirst && INITIAL.matcher(form).matches()) {
      return true;
    }
    if (isOtherEntry(index, isAfterTitle, isFirst)) {
      return false;
    }
    String tag = sentence.tag(index);
    if (tag.startsWith("NNP")) {
      return true;
    }
    boolean isWordLike =
        tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.equals("FW")
            || tag.startsWith("VB")
            || tag.equals("RB");
    return isWordLike && (isFirst ? isAfterTitle : !sentence.isTitleCase() && index > 0);
  }

  /** "Thomas West met": a point of the compass behind a given name and before no other name. */
  private boolean isSurnameOfCompass(int index, boolean isFirst) {
    return !isFirst
        && COMPASS.contains(sentence.form(index))
        && sentence.tag(index - 1).equals("NNP")
        && affiliations.at(index - 1).isEmpty()
        && !sentence.isCapitalised(index + 1)
        && !sentence.isHyphen(index + 1);
  }

  /** "Feb. 9", "5 May": a month. */
  private boolean isDate(int index) {
    boolean isBesideDay =
        sentence.tag(index + 1).equals("CD") || (index > 0 && sentence.tag(index - 1).equals("CD"));
    return isBesideDay && lexicon.words().has("date", sentence.lower(index));
  }

  /** "Vice Premier He Lifeng", "President To Lam": a small word only where it is written small. */
  private boolean isShortGivenName(int index) {
    // taggers take "Egils" for a word like "his"
    boolean isLikeOwner =
        sentence.tag(index).equals("PRP$") && !lexicon.words().has("owner", sentence.lower(index));
    return index > 0
        && (isLikeOwner || sentence.form(index).length() <= LONGEST_SMALL_WORD)
        && sentence.form(index).length() > 1
        && sentence.isCapitalised(index)
        && !sentence.isTitleCase()
        && sentence.isCapitalised(index + 1)
        && sentence.tag(index + 1).startsWith("NNP")
        && affiliations.at(index).isEmpty()
        && affiliations.at(index + 1).isEmpty()
        && lexicon.offices().longestMatch(sentence.words(), index + 1).isEmpty()
        && (isLikeOwner
            || sentence.tag(index).equals("PRP")
            || sentence.tag(index).equals("TO")
            || sentence.tag(index).equals("IN"));
  }

  /** "Prime Minister Said Musa": no verb is written large within a sentence. */
  private boolean isVerbLikeGivenName(int index) {
    return index > 0
        && sentence.form(index).equals("Said")
        && !sentence.isTitleCase()
        && sentence.isCapitalised(index + 1)
        && sentence.tag(index + 1).startsWith("NNP")
        && affiliations.at(index + 1).isEmpty();
  }

  /** "Mana Said al-Oteiba": between two words of a name. */
  private boolean isSaidWithin(int index, boolean isFirst) {
    return !isFirst
        && sentence.form(index).equals("Said")
        && !sentence.isTitleCase()
        && (isParticle(index + 1) || sentence.tag(index + 1).startsWith("NNP"));
  }

  private boolean touchesHyphen(int index) {
    return index > 1 && sentence.form(index - 1).equals("-") && touches(index - 1, index);
  }

  /**
   * A state, organisation or office is no part of a name, unless a title stands right before it and
   * a name follows.
   */
  private boolean isOtherEntry(int index, boolean isAfterTitle, boolean isFirst) {
    boolean isEntry =
        affiliations.at(index).isPresent()
            || lexicon.offices().longestMatch(sentence.words(), index).isPresent();
    boolean isHalf = isJoint(index + 1) && affiliations.at(index).isEmpty();
    boolean isPartOfName =
        isHalf
            || isSurnameLikeCapital(index)
            || isShortSurname(index)
            || isAmongNames(index)
            || isOfFather(index);
    if (isEntry && !isFirst && isPartOfName) {
      return false;
    }
    if (!isEntry) {
      return !isAfterTitle && isFirst && isPlace(index);
    }
    boolean isGivenName =
        isFirst
            && isAfterTitle
            && sentence.isCapitalised(index + 1)
            && sentence.tag(index + 1).startsWith("NNP")
            && affiliations.at(index + 1).isEmpty();
    return !isGivenName;
  }

  /** "Hun Sen": no senator, for want of a stop and of a name behind it. */
  private boolean isShortSurname(int index) {
    return sentence.form(index).replace(".", "").length() <= 3
        && sentence.tag(index - 1).startsWith("NNP")
        && !sentence.isCapitalised(index + 1)
        && affiliations.at(index).isEmpty();
  }

  /** "Khalid bin Sultan al-Ali": the father's name, whatever else it means. */
  private boolean isOfFather(int index) {
    return lexicon.words().has("patronymic", sentence.lower(index - 1));
  }

  /** "Joseph Muscat": a capital behind a given name. */
  private boolean isSurnameLikeCapital(int index) {
    return affiliations
            .at(index)
            .filter(
                told -> told.form() == AffiliationGrammar.Form.CAPITAL && told.end() == index + 1)
            .isPresent()
        && sentence.tag(index - 1).equals("NNP");
  }

  /** "Abdulraqib Fatah al-Hakimi": an organisation's one word between two of a name. */
  private boolean isAmongNames(int index) {
    boolean isOfOrganization =
        affiliations
            .at(index)
            .filter(told -> told.form() == AffiliationGrammar.Form.ORGANIZATION)
            .filter(told -> told.end() == index + 1)
            .isPresent();
    return isOfOrganization
        && !sentence.isAcronym(index)
        && sentence.tag(index - 1).equals("NNP")
        && affiliations.at(index - 1).isEmpty()
        && isArticle(index + 1);
  }

  private boolean isPlaceBeyond(int from, int length) {
    return lexicon
        .places()
        .longestMatch(sentence.words(), from)
        .filter(place -> place.length() > length)
        .isPresent();
  }

  private boolean isPlace(int index) {
    return isPlaceFrom(index) || isInsidePlace(index);
  }

  /** "York" in "New York City". */
  private boolean isInsidePlace(int index) {
    for (int from = Math.max(0, index - LONGEST_OPENING); from < index; from++) {
      if (isPlaceBeyond(from, index - from)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlaceFrom(int index) {
    return lexicon
        .places()
        .longestMatch(sentence.words(), index)
        .filter(place -> !isNameBehind(index + place.length()))
        .isPresent();
  }

  /**
   * "Victoria Nuland", where "in Victoria Tuesday" tells the day, and "in Victoria President A" who
   * is there.
   */
  private boolean isNameBehind(int index) {
    return sentence.tag(index).startsWith("NNP")
        && !lexicon.words().has("no-name", sentence.lower(index))
        && lexicon.offices().longestMatch(sentence.words(), index).isEmpty();
  }

  private int withSuffix(int end) {
    int at = sentence.is(end, ",") ? end + 1 : end;
    return suffix(at).map(match -> at + match.length()).orElse(end);
  }

  /** Jr. ends a name; II, V. and other capitals may be a part of one. */
  private boolean isSuffix(int index) {
    String form = sentence.form(index);
    return !form.equals(form.toUpperCase(Locale.ROOT)) && suffix(index).isPresent();
  }

  private Optional<Match<Honorific>> suffix(int index) {
    return lexicon
        .honorifics()
        .longestMatch(sentence.words(), index)
        .filter(match -> match.value().kind() == HonorificKind.SUFFIX);
  }
}
