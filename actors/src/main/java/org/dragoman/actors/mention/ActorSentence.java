package org.dragoman.actors.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.data.Words;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.Token;

/**
 * A sentence made ready for the grammar of actor phrases: its words in the case that names have.
 */
final class ActorSentence {

  /** The tags of what ends the first noun phrase: after them stands what hangs on it. */
  private static final Set<String> CLOSING = Set.of("IN", "TO", "CC", ",", "-LRB-", ":");

  private final Set<String> surnames;
  private final String content;
  private final Sentence sentence;
  private final boolean isUpperCase;
  private final boolean isTitleCase;
  private final Words words;

  ActorSentence(String content, Sentence sentence, Set<String> surnames) {
    this.surnames = surnames;
    this.content = content;
    this.sentence = sentence;
    this.isUpperCase = share(sentence, true) > 0.9;
    this.isTitleCase = isUpperCase || (share(sentence, false) > 0.7 && !hasSmallWord(sentence));
    this.words = Words.of(sentence.tokens().stream().map(Token::form).map(this::recased).toList());
  }

  /** A verb, noun or adjective without a capital: names are many, but it is no headline. */
  private static boolean hasSmallWord(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                token.form().length() > 2
                    && Character.isLowerCase(token.form().charAt(0))
                    && (token.tag().startsWith("VB")
                        || token.tag().startsWith("NN")
                        || token.tag().startsWith("JJ")));
  }

  int size() {
    return sentence.size();
  }

  Words words() {
    return words;
  }

  /** The content of the document that the sentence is of. */
  String content() {
    return content;
  }

  Sentence sentence() {
    return sentence;
  }

  boolean isTitleCase() {
    return isTitleCase;
  }

  /** The word as it is written; empty before the first and behind the last. */
  String form(int index) {
    return index >= 0 && index < size() ? sentence.token(index).form() : "";
  }

  String lower(int index) {
    return form(index).toLowerCase(Locale.ROOT);
  }

  String tag(int index) {
    return index >= 0 && index < size() ? sentence.token(index).tag() : "";
  }

  boolean is(int index, String lowerCase) {
    return index >= 0 && index < size() && lower(index).equals(lowerCase);
  }

  boolean isPossessiveEnding(int index) {
    return index >= 0 && index < size() && sentence.token(index).isPossessiveEnding();
  }

  /** Behind the "the" that stands at a token; the token itself where none does. */
  int pastArticle(int index) {
    return is(index, "the") ? index + 1 : index;
  }

  /** Behind the "'s" that stands at a token; the token itself where none does. */
  int pastPossessiveEnding(int index) {
    return isPossessiveEnding(index) ? index + 1 : index;
  }

  /**
   * "Trump was speaking …" after a sentence that named him: a noun that a verb follows, or any word
   * that opens the sentence before one.
   */
  boolean isKnownSurname(int index) {
    boolean isListed = index == 0 && is(1, "and") && tag(2).equals("NNP");
    return surnames.contains(form(index))
        && (index == 0 || tag(index).startsWith("NN"))
        && (isListed || MentionFinder.mayFollowSurname(tag(index + 1)));
  }

  /** A word in capitals only: PRM, AU. */
  boolean isAcronym(int index) {
    String form = form(index);
    return form.length() > 1
        && form.equals(form.toUpperCase(Locale.ROOT))
        && Character.isLetter(form.charAt(0));
  }

  /**
   * The token behind an abbreviation in brackets, which says nothing new: "Assistant Secretary for
   * Population, Refugees, and Migration (PRM)", "the World Food Program (WFP) director"; {@code
   * end} where there is none.
   */
  int pastAbbreviation(int end) {
    return is(end, "(") && is(end + 2, ")") && isAbbreviation(end + 1) ? end + 3 : end;
  }

  /** Letters and digits, two capitals among them: COP26, DoD. */
  private boolean isAbbreviation(int index) {
    String form = form(index);
    return form.chars().filter(Character::isUpperCase).count() > 1
        && form.chars().allMatch(Character::isLetterOrDigit);
  }

  /** Whether a hyphen stands there, a long one too. */
  boolean isHyphen(int index) {
    return form(index).equals("-") || form(index).equals("–");
  }

  boolean isCapitalised(int index) {
    String form = form(index);
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }

  /** The place in the document of the tokens {@code first} to {@code last}, both included. */
  Span span(int first, int last) {
    return new Span(sentence.token(first).span().start(), sentence.token(last).span().end());
  }

  /** The words as written, or in the case of names where the whole sentence is in capitals. */
  String text(int first, int last) {
    String written = span(first, last).of(content);
    return isUpperCase ? titleCase(written) : written;
  }

  /**
   * The token of the range on which its others hang, as English noun phrases have it: the last noun
   * before a preposition, a comma or a conjunction; the last token where there is no noun.
   */
  int head(int first, int last) {
    int head = -1;
    for (int i = first; i <= last; i++) {
      String tag = tag(i);
      if (tag.startsWith("NN")) {
        head = i;
      } else if (head >= 0 && CLOSING.contains(tag)) {
        return head;
      }
    }
    return head < 0 ? last : head;
  }

  private String recased(String form) {
    return isUpperCase && form.length() > 4 ? titleCase(form) : form;
  }

  private static String titleCase(String written) {
    StringBuilder cased = new StringBuilder(written.length());
    boolean inWord = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      cased.append(inWord ? Character.toLowerCase(c) : c);
      inWord = Character.isLetter(c) || (inWord && c == '\'');
    }
    return cased.toString();
  }

  private static double share(Sentence sentence, boolean wholeWord) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      String form = token.form();
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        words++;
        boolean upper = Character.isUpperCase(form.charAt(0));
        if (upper && (!wholeWord || form.equals(form.toUpperCase(Locale.ROOT)))) {
          capitals++;
        }
      }
    }
    return words < 3 ? 0 : (double) capitals / words;
  }

  /** The sentence's tokens, for the rules that look at the tree. */
  List<Token> tokens() {
    return sentence.tokens();
  }
}
