package org.dragoman.events.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Parser;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.TaggedSentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Parses a sentence again with each party as one plain word. Titles and names are what parsers err
 * on most: in "The President of Uganda Yoweri Museveni and the President of Kenya William Ruto meet
 * in Arusha" few find two subjects, in "Smith and Johnson meet in Arusha" all do. The answer has
 * the words of the sentence as they were, with the tree of the plain one: all of a party hangs on
 * its head.
 */
public final class PlainParse {

  private static final WordLists WORDS = WordLists.bundled("syntax.tsv");

  private static final List<String> PERSONS =
      List.of("Smith", "Johnson", "Wilson", "Anderson", "Thompson", "Jackson", "Harrison");
  private static final List<String> STATES = List.of("Iraq", "Germany", "Canada", "Mexico");
  private static final String ORGANIZATION = "NATO";

  /** Nouns of contact with hyphens. */
  private static final Set<String> JOINED = WORDS.of("joined");

  /** Verbs in the third person that are plural nouns as well. */
  private static final Set<String> VERB_LIKE = WORDS.of("verb-like");

  /** Words between commas behind "and". */
  private static final Set<String> ASIDES = WORDS.of("asides");

  private static final Set<String> TALKS = WORDS.of("talks");

  /** What talks do, in the plural. */
  private static final Set<String> TALKS_DO = WORDS.of("talks-do");

  private final Parser parser;

  public PlainParse(Parser parser) {
    this.parser = parser;
  }

  /**
   * The sentence with better tags, and with a better tree when that is asked for; as it was where
   * no party is longer than a word, or the plain sentence falls into other words.
   */
  public TaggedSentence improve(String content, TaggedSentence tagged, List<Mention> mentions) {
    Sentence sentence = tagged.words();
    List<Part> replaced = parts(sentence, mentions);
    List<Part> words = new ArrayList<>(misreadVerb(sentence, mentions));
    words.addAll(misreadVerbOfTalks(sentence));
    words.addAll(formats(sentence));
    words.addAll(namedMeetings(sentence));
    words.addAll(asidesOfAnd(sentence));
    words.addAll(joinedNouns(sentence));
    for (Part word : words) {
      if (replaced.stream().noneMatch(word::overlaps)) {
        replaced.add(word);
      }
    }
    replaced.sort(Comparator.comparingInt(Part::first));
    if (replaced.isEmpty()) {
      return tagged;
    }
    StringBuilder plain = new StringBuilder();
    Map<Integer, Integer> indexByOffset = new HashMap<>();
    int at = sentence.span().start();
    int next = 0;
    for (Part part : replaced) {
      for (; next < part.first(); next++) {
        at = copy(content, sentence.token(next), at, plain, indexByOffset);
      }
      plain.append(content, at, sentence.token(part.first()).span().start());
      indexByOffset.put(plain.length(), part.head());
      plain.append(part.word());
      next = part.last() + 1;
      at = sentence.token(part.last()).span().end();
    }
    for (; next < sentence.size(); next++) {
      at = copy(content, sentence.token(next), at, plain, indexByOffset);
    }
    TaggedSentence simple = parser.tag(plain.toString(), new Span(0, plain.length()));
    int[] places = places(simple.words(), indexByOffset);
    return places.length == 0 ? tagged : new Plain(sentence, simple, places, replaced);
  }

  /** Copies a word with the space before it; answers where the copy has come to. */
  private static int copy(
      String content, Token token, int at, StringBuilder plain, Map<Integer, Integer> indices) {
    plain.append(content, at, token.span().start());
    indices.put(plain.length(), token.index());
    plain.append(content, token.span().start(), token.span().end());
    return token.span().end();
  }

  /** Where each word of the plain sentence stands in the other; empty where the words differ. */
  private static int[] places(Sentence plain, Map<Integer, Integer> indexByOffset) {
    if (plain.size() != indexByOffset.size()) {
      return new int[0];
    }
    int[] places = new int[plain.size()];
    for (Token token : plain.tokens()) {
      Integer index = indexByOffset.get(token.span().start());
      if (index == null) {
        return new int[0];
      }
      places[token.index()] = index;
    }
    return places;
  }

  /**
   * "Netanyahu lands in Budapest": in a sentence without another verb, the word right behind a
   * person is one, and is parsed as one that nobody takes for a plural noun.
   */
  private static List<Part> misreadVerb(Sentence sentence, List<Mention> mentions) {
    for (Mention mention : mentions) {
      int next = mention.last() + 1;
      boolean isBehindPerson =
          isOneOfficial(mention)
              && next + 1 < sentence.size()
              && VERB_LIKE.contains(sentence.token(next).form());
      boolean isBetween =
          isBehindPerson
              && mentions.stream()
                  .anyMatch(m -> m.first() == next + 1 && m.kind() != Mention.Kind.PARTY);
      boolean isOnlyVerb =
          isBehindPerson
              && sentence.tokens().stream()
                  .limit(isBetween ? next : sentence.size())
                  .noneMatch(
                      t ->
                          t.index() != next
                              && !isTakenForVerb(t, next)
                              && VerbTags.WITH_TIME_OR_MODAL.contains(t.tag()));
      boolean isTelling =
          isBehindPerson
              && sentence.token(next + 1).form().equals("that")
              && sentence.token(next + 1).tag().equals("IN");
      if (isOnlyVerb || isTelling || (isBehindPerson && isBeforePerson(mentions, next))) {
        String behind = sentence.token(next + 1).tag();
        boolean isOfMotion = behind.equals("IN") || behind.equals("TO");
        String plain = isTelling ? "says" : isOfMotion ? "arrives" : "sees";
        return List.of(new Part(next, next, next, plain));
      }
    }
    return List.of();
  }

  /** "stages surprise visit": taggers want a verb behind what they take for a noun. */
  private static boolean isTakenForVerb(Token word, int verb) {
    return word.index() == verb + 1 && word.tag().equals("VBP");
  }

  /** "and the Danish Prime Minister telephones William Ruto": between two persons. */
  private static boolean isBeforePerson(List<Mention> mentions, int verb) {
    return mentions.stream()
        .anyMatch(m -> m.first() == verb + 1 && m.kind() == Mention.Kind.PERSON);
  }

  /**
   * "Talks over the dam resume in Cairo", "Talks end without a deal": without another verb in the
   * sentence, what talks do is one, though it is a noun elsewhere.
   */
  private static List<Part> misreadVerbOfTalks(Sentence sentence) {
    boolean isAboutTalks =
        sentence.tokens().stream().limit(3).anyMatch(word -> TALKS.contains(word.form()))
            && sentence.tokens().stream()
                .noneMatch(word -> VerbTags.WITH_TIME_OR_MODAL.contains(word.tag()));
    if (!isAboutTalks) {
      return List.of();
    }
    for (int i = 1; i + 1 < sentence.size(); i++) {
      String before = sentence.token(i - 1).tag();
      String behind = sentence.token(i + 1).tag();
      boolean isFree = before.startsWith("N") && !behind.startsWith("N") && !behind.equals("TO");
      if (isFree && TALKS_DO.contains(sentence.token(i).form())) {
        return List.of(new Part(i, i, i, "begin"));
      }
    }
    return List.of();
  }

  private static boolean isOneOfficial(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON
        || (mention.kind() == Mention.Kind.OFFICE && !mention.isPlural());
  }

  /** "the 2+2 dialogue": two words for the tokenizer, and none that a parser knows. */
  private static List<Part> formats(Sentence sentence) {
    List<Part> parts = new ArrayList<>();
    for (int i = 1; i < sentence.size(); i++) {
      Token left = sentence.token(i - 1);
      Token right = sentence.token(i);
      boolean isFormat =
          right.form().length() == 2
              && right.form().charAt(0) == '+'
              && Character.isDigit(right.form().charAt(1))
              && left.form().length() == 1
              && Character.isDigit(left.form().charAt(0))
              && left.span().end() == right.span().start();
      if (isFormat) {
        parts.add(new Part(i - 1, i, i, "ministerial"));
      }
    }
    return parts;
  }

  /** "met A and, separately, B", "went to A and then B": parsers lose B behind the aside. */
  private static List<Part> asidesOfAnd(Sentence sentence) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i + 3 < sentence.size(); i++) {
      boolean isNext =
          sentence.token(i).form().equals("and")
              && sentence.token(i + 1).form().equals("then")
              && sentence.token(i + 2).tag().startsWith("NNP");
      if (isNext) {
        parts.add(new Part(i, i + 1, i, "and"));
        continue;
      }
      boolean isAside =
          sentence.token(i).form().equals("and")
              && sentence.token(i + 1).form().equals(",")
              && ASIDES.contains(sentence.token(i + 2).form())
              && sentence.token(i + 3).form().equals(",");
      if (isAside) {
        parts.add(new Part(i, i + 3, i, "and"));
      }
    }
    return parts;
  }

  /** "spoke about the APEC Leaders Meeting": a name's last noun, which taggers take for a verb. */
  private static List<Part> namedMeetings(Sentence sentence) {
    List<Part> parts = new ArrayList<>();
    boolean isBehindVerb = false;
    for (int i = 1; i < sentence.size(); i++) {
      Token word = sentence.token(i);
      Token before = sentence.token(i - 1);
      isBehindVerb |=
          before.tag().startsWith("VB") && Character.isLowerCase(before.form().charAt(0));
      boolean isNoun = before.tag().startsWith("N") || before.tag().equals("POS");
      if (isBehindVerb && isNoun && word.form().equals("Meeting") && word.tag().equals("VBG")) {
        parts.add(new Part(i, i, i, "conference", "meeting"));
      }
    }
    return parts;
  }

  /**
   * "held a one-on-one": several words for the tokenizer, and no noun for a parser; before a noun
   * ("a one-on-one meeting") parsers know what they are.
   */
  private static List<Part> joinedNouns(Sentence sentence) {
    List<Part> parts = new ArrayList<>();
    for (int first = 0; first + 2 < sentence.size(); first++) {
      int last = endOfJoined(sentence, first);
      if (last == first) {
        continue;
      }
      boolean isBeforeNoun =
          last + 1 < sentence.size() && sentence.token(last + 1).tag().startsWith("NN");
      String word =
          sentence.tokens().subList(first, last + 1).stream()
              .map(Token::form)
              .collect(Collectors.joining())
              .toLowerCase(Locale.ROOT);
      if (!isBeforeNoun && JOINED.contains(word)) {
        parts.add(new Part(first, last, last, "meeting", word));
      }
      first = last;
    }
    return parts;
  }

  /** The last of the words that hyphens join to the one at {@code first}; itself where none do. */
  private static int endOfJoined(Sentence sentence, int first) {
    int last = first;
    while (last + 2 < sentence.size()
        && sentence.token(last + 1).form().equals("-")
        && sentence.token(last).span().end() == sentence.token(last + 1).span().start()) {
      last += 2;
    }
    return last;
  }

  /** A sentence that has its tags and its tree from the plain one. */
  private static final class Plain implements TaggedSentence {
    private final Sentence sentence;
    private final TaggedSentence plain;
    private final int[] places;
    private final List<Part> parts;

    Plain(Sentence sentence, TaggedSentence plain, int[] places, List<Part> parts) {
      this.sentence = sentence;
      this.plain = plain;
      this.places = places;
      this.parts = List.copyOf(parts);
    }

    @Override
    public Sentence words() {
      return merge(plain.words());
    }

    @Override
    public Sentence parse() {
      return merge(plain.parse());
    }

    private Sentence merge(Sentence analysis) {
      List<Token> tokens = new ArrayList<>(sentence.tokens());
      for (Part part : parts) {
        for (int i = part.first(); i <= part.last(); i++) {
          Token token = sentence.token(i);
          String relation = token.form().equals(",") ? "punct" : "compound";
          tokens.set(i, with(token, token, part.head(), relation));
        }
      }
      for (Token token : analysis.tokens()) {
        int index = places[token.index()];
        int head = token.head() < 0 ? -1 : places[token.head()];
        tokens.set(index, with(sentence.token(index), token, head, token.relation()));
      }
      for (Part part : parts) {
        if (part.lemma() != null) {
          tokens.set(part.head(), named(tokens.get(part.head()), part.lemma()));
        }
      }
      return new Sentence(sentence.span(), tokens);
    }
  }

  private static Token named(Token word, String lemma) {
    return new Token(
        word.index(), word.span(), word.form(), lemma, word.tag(), word.head(), word.relation());
  }

  private static Token with(Token word, Token analysis, int head, String relation) {
    boolean isSame = word.form().equals(analysis.form());
    return new Token(
        word.index(),
        word.span(),
        word.form(),
        isSame ? analysis.lemma() : word.lemma(),
        analysis.tag(),
        head,
        relation);
  }

  /**
   * Words that are replaced by one.
   *
   * @param first the first of them
   * @param last the last of them
   * @param head the one that the plain word stands for
   * @param word the plain word
   * @param lemma the dictionary form of the words together; null where the head has its own
   */
  private record Part(int first, int last, int head, String word, @Nullable String lemma) {

    Part(int first, int last, int head, String word) {
      this(first, last, head, word, null);
    }

    boolean overlaps(Part other) {
      return first <= other.last && other.first <= last;
    }
  }

  /** The parties of several words, none inside another. */
  private static List<Part> parts(Sentence sentence, List<Mention> mentions) {
    List<Part> parts = new ArrayList<>();
    int end = -1;
    int persons = 0;
    int states = 0;
    for (Mention mention : mentions) {
      boolean isPlain =
          mention.last() == mention.first()
              && !isMistagged(sentence.token(mention.head()), mention);
      if (mention.first() <= end || isPlain || !isReplaceable(sentence, mention)) {
        continue;
      }
      int first = mention.first();
      if (sentence.token(first).lemma().equals("that")) {
        first++;
      }
      end = mention.last();
      boolean isApposition = false;
      for (int i = first; i <= end; i++) {
        isApposition |= sentence.token(i).form().equals(",");
      }
      if (isApposition
          && mention.kind() != Mention.Kind.PARTY
          && end + 1 < sentence.size()
          && sentence.token(end + 1).form().equals(",")
          && !isBeforeNoun(sentence, end + 2)) {
        end++;
      }
      parts.add(new Part(first, end, mention.head(), word(sentence, mention, persons, states)));
      persons += mention.kind() == Mention.Kind.PARTY ? 0 : 1;
      states += mention.kind() == Mention.Kind.PARTY ? 1 : 0;
    }
    return parts;
  }

  /** "with the President, A, days after the vote": without the comma one long name. */
  private static boolean isBeforeNoun(Sentence sentence, int index) {
    return index < sentence.size() && sentence.token(index).tag().equals("NNS");
  }

  /** "Finer met": a surname that taggers take for another word. */
  private static boolean isMistagged(Token head, Mention mention) {
    return mention.kind() == Mention.Kind.PERSON
        && head.index() == 0
        && !head.tag().startsWith("N");
  }

  private static boolean isReplaceable(Sentence sentence, Mention mention) {
    return switch (mention.kind()) {
      case PERSON -> mention.name() != null;
      case OFFICE -> hasPhrase(sentence, mention);
      case PARTY -> mention.body() == null || isOffice(mention.body());
      case ANAPHOR -> false;
    };
  }

  /** A ministry acts like a state; a delegation is told by more than its name. */
  private static boolean isOffice(String body) {
    return body.endsWith("ministry") || body.endsWith("embassy");
  }

  /** Whether a preposition or a list stands inside. */
  private static boolean hasPhrase(Sentence sentence, Mention mention) {
    for (int i = mention.first() + 1; i < mention.last(); i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("IN") || tag.equals("CC") || tag.equals("TO") || tag.equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static String word(Sentence sentence, Mention mention, int persons, int states) {
    if (mention.kind() == Mention.Kind.PARTY) {
      boolean isState = mention.affiliation() != null && mention.affiliation().country() != null;
      return isState ? STATES.get(states % STATES.size()) : ORGANIZATION;
    }
    if (mention.isPlural()) {
      String head = sentence.token(mention.head()).form();
      return head.endsWith("s") ? head : "officials";
    }
    return PERSONS.get(persons % PERSONS.size());
  }
}
