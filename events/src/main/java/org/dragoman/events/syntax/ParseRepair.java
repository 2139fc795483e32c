package org.dragoman.events.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Mends what parsers of news get wrong beside a party: a subject taken for a form of address ("The
 * president of Iceland, today wrote"), a party of a list that hangs on another word, a noun that
 * hangs on a preposition behind it, a second root.
 */
public final class ParseRepair {

  private static final Set<String> LOOSE =
      Set.of("vocative", "dep", "npadvmod", "prep", "nmod", "compound", "root", "advcl", "intj");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP");

  private static final Set<String> SAYING =
      Set.of("say", "announce", "state", "claim", "declare", "add", "insist", "warn");
  private static final Set<String> COMPANY = Set.of("with", "between", "among", "from");
  private static final Set<String> LINKS = Set.of("and", ",", "with", "the");
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday");

  /** What is discussed with somebody, told behind him. */
  private static final Set<String> TOPICS =
      Set.of(
          "way",
          "mean",
          "means",
          "issue",
          "prospect",
          "relation",
          "tie",
          "cooperation",
          "development",
          "effort",
          "measure",
          "step",
          "matter",
          "topic",
          "aspect");

  private final List<Token> tokens;

  private ParseRepair(Sentence sentence) {
    tokens = new ArrayList<>(sentence.tokens());
  }

  /** The sentence with its tree mended. */
  public static Sentence repair(Sentence sentence, List<Mention> mentions) {
    ParseRepair repair = new ParseRepair(sentence);
    repair.nameVerbalPrepositions();
    repair.describeByParticiples();
    repair.hangNounsBeforePrepositions();
    repair.hangAsidesOnSubjects(mentions);
    repair.hangSecondRoots();
    repair.raiseAsides();
    repair.joinLists(mentions);
    repair.joinStops(mentions);
    repair.giveAddressedSubjects(mentions);
    repair.giveSubjects(mentions);
    repair.giveObjects(mentions);
    repair.parsePlacesFromDays(mentions);
    repair.parsePersonsFromDays(mentions);
    repair.partCompanyFromTopics(mentions);
    repair.parseStopsFromDays(mentions);
    repair.shareSpeakers(mentions);
    return new Sentence(sentence.span(), repair.tokens);
  }

  /** "following a call", "regarding the visit": prepositions, looked up as they are written. */
  private void nameVerbalPrepositions() {
    for (Token token : List.copyOf(tokens)) {
      if (token.tag().equals("VBG") && token.relation().equals("prep")) {
        tokens.set(
            token.index(),
            new Token(
                token.index(),
                token.span(),
                token.form(),
                token.form().toLowerCase(Locale.ROOT),
                token.tag(),
                token.head(),
                token.relation()));
      }
    }
  }

  /** "talks with visiting leaders": a word on the leaders, and nothing that anybody does. */
  private void describeByParticiples() {
    for (Token participle : List.copyOf(tokens)) {
      boolean isObjectOf =
          participle.tag().equals("VBG")
              && participle.relation().equals("pcomp")
              && participle.head() == participle.index() - 1
              && COMPANY.contains(tokens.get(participle.head()).lemma());
      if (!isObjectOf) {
        continue;
      }
      tokens.stream()
          .filter(t -> t.head() == participle.index() && t.relation().equals("dobj"))
          .filter(t -> isPlainPhrase(participle.index(), t.index()))
          .findFirst()
          .ifPresent(
              noun -> {
                attach(noun, participle.head(), "pobj");
                tokens.set(
                    participle.index(),
                    new Token(
                        participle.index(),
                        participle.span(),
                        participle.form(),
                        participle.form().toLowerCase(Locale.ROOT),
                        "JJ",
                        noun.index(),
                        "amod"));
              });
    }
  }

  /** Whether only adjectives and nouns stand between the two. */
  private boolean isPlainPhrase(int from, int to) {
    return to > from
        && tokens.subList(from + 1, to + 1).stream()
            .allMatch(t -> t.tag().startsWith("JJ") || t.tag().startsWith("NN"));
  }

  /** "makes a surprise visit to meet with …": "visit" is no object of the "with" behind it. */
  private void hangNounsBeforePrepositions() {
    for (Token token : List.copyOf(tokens)) {
      boolean isBehind =
          token.relation().equals("pobj")
              && token.head() > token.index()
              && tokens.get(token.head()).tag().equals("IN");
      boolean isObjectAhead =
          token.relation().equals("dobj")
              && token.head() > token.index()
              && token.tag().startsWith("NN")
              && isInfinitive(tokens.get(token.head()));
      if (isBehind || isObjectAhead) {
        int verb = verbBefore(token.index());
        if (verb >= 0) {
          attach(token, verb, "dobj");
        }
      }
    }
  }

  /** "Minister A, visiting President B, is …": what A does stands between commas. */
  private void hangAsidesOnSubjects(List<Mention> mentions) {
    for (Token token : List.copyOf(tokens)) {
      int comma = token.index() - 1;
      boolean isLost =
          token.tag().equals("VBG")
              && token.relation().equals("csubj")
              && token.head() > token.index()
              && comma > 0
              && tokens.get(comma).form().equals(",");
      if (isLost) {
        mentions.stream()
            .filter(mention -> mention.last() == comma - 1)
            .findFirst()
            .ifPresent(mention -> attach(token, mention.head(), "acl"));
      }
    }
  }

  private void hangSecondRoots() {
    boolean hasRoot = false;
    for (Token token : List.copyOf(tokens)) {
      if (token.head() >= 0) {
        continue;
      }
      int verb = hasRoot && isInfinitive(token) ? verbBefore(token.index()) : -1;
      if (verb >= 0) {
        attach(token, verb, "advcl");
      }
      hasRoot = true;
    }
  }

  /** "urged him to resume talks, before meeting B": an aside behind a comma is the subject's. */
  private void raiseAsides() {
    for (Token preposition : List.copyOf(tokens)) {
      int at = preposition.index();
      boolean isAside =
          Set.of("before", "after", "following").contains(preposition.lemma())
              && at > 0
              && tokens.get(at - 1).form().equals(",")
              && preposition.head() >= 0
              && tokens.stream()
                  .anyMatch(t -> t.head() == at && Set.of("pcomp", "pobj").contains(t.relation()));
      if (!isAside) {
        continue;
      }
      Token verb = tokens.get(preposition.head());
      while (verb.head() >= 0 && (isInfinitive(verb) || isSaid(verb))) {
        verb = tokens.get(verb.head());
      }
      if (verb.tag().startsWith("VB") && verb.index() != preposition.head()) {
        attach(preposition, verb.index(), "prep");
      }
    }
  }

  /** What somebody says: an aside behind it is the speaker's. */
  private boolean isSaid(Token verb) {
    return Set.of("ccomp", "pcomp").contains(verb.relation())
        && (verb.relation().equals("pcomp") || SAYING.contains(tokens.get(verb.head()).lemma()));
  }

  private boolean isInfinitive(Token verb) {
    return verb.tag().equals("VB")
        && tokens.stream()
            .anyMatch(
                t ->
                    t.head() == verb.index() && t.lemma().equals("to") && t.index() < verb.index());
  }

  private int verbBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (tokens.get(i).tag().startsWith("VB") && !tokens.get(i).relation().equals("aux")) {
        return i;
      }
    }
    return -1;
  }

  /** Parties side by side with "and" or a comma between them are one list. */
  private void joinLists(List<Mention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      Mention left = mentions.get(i - 1);
      Mention right = mentions.get(i);
      if (left.first() == right.first()
          || !isPerson(left)
          || !isPerson(right)
          || !isList(left, right)) {
        continue;
      }
      Token token = tokens.get(right.head());
      boolean isLoose =
          LOOSE.contains(token.relation())
              || (token.relation().equals("conj") && !isOfMention(mentions, token.head()));
      if (isLoose && token.head() != left.head()) {
        attach(token, left.head(), "conj");
      }
    }
  }

  /** "went to A, B, and C to meet …": C is the last of the list, and meets nobody. */
  private void joinStops(List<Mention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      Mention left = mentions.get(i - 1);
      Mention right = mentions.get(i);
      Token stop = tokens.get(right.head());
      boolean isSubject = stop.relation().equals("nsubj") && stop.head() > right.last();
      if (!isSubject || isPerson(left) || isPerson(right) || !isList(left, right)) {
        continue;
      }
      Token infinitive = tokens.get(stop.head());
      boolean isListed = Set.of("pobj", "conj").contains(tokens.get(left.head()).relation());
      if (isListed && isInfinitive(infinitive) && infinitive.relation().equals("conj")) {
        attach(stop, left.head(), "conj");
        attach(infinitive, infinitive.head(), "advcl");
      }
    }
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
  }

  private boolean isList(Mention left, Mention right) {
    boolean isJoined = false;
    for (int i = left.last() + 1; i < right.first(); i++) {
      String form = tokens.get(i).lemma();
      isJoined |= form.equals("and") || form.equals(",");
      if (!LINKS.contains(form)) {
        return false;
      }
    }
    return isJoined;
  }

  private static boolean isOfMention(List<Mention> mentions, int index) {
    return mentions.stream().anyMatch(m -> m.first() <= index && index <= m.last());
  }

  /**
   * "The president, speaking in Oslo, called": no form of address but the subject. "Biden due to
   * meet Kishida" of a headline: a party that hangs on a word behind a verb.
   */
  private void giveAddressedSubjects(List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token head = tokens.get(mention.head());
      if (head.head() < 0) {
        continue;
      }
      Token above = tokens.get(head.head());
      if (head.relation().equals("vocative") && !hasSubject(above)) {
        attach(head, above.index(), "nsubj");
      }
      boolean isOverVerb =
          Set.of("compound", "nmod", "appos").contains(head.relation())
              && above.index() > mention.last();
      for (int i = mention.last() + 1; isOverVerb && i < above.index(); i++) {
        Token verb = tokens.get(i);
        if (verb.tag().startsWith("VB")
            && !verb.relation().startsWith("aux")
            && !hasSubject(verb)) {
          attach(head, i, "nsubj");
          break;
        }
      }
    }
  }

  /** A finite verb without subject takes the party before it that hangs loose. */
  private void giveSubjects(List<Mention> mentions) {
    for (Token verb : List.copyOf(tokens)) {
      if (!isFinite(verb) || hasSubject(verb) || verb.relation().equals("conj")) {
        continue;
      }
      for (Mention mention : mentions) {
        Token head = tokens.get(mention.head());
        boolean isLoose =
            LOOSE.contains(head.relation()) || (head.head() == verb.index() && !isObject(head));
        if (mention.last() < verb.index()
            && isLoose
            && isBeside(mention, verb)
            && !reaches(verb, head)) {
          attach(head, verb.index(), "nsubj");
        }
      }
    }
  }

  /** "visited Israel June 23": a party right behind a verb, hung on a word before it. */
  private void giveObjects(List<Mention> mentions) {
    for (Mention mention : mentions) {
      int before = mention.first() - 1;
      if (before >= 0 && tokens.get(before).lemma().equals("the")) {
        before--;
      }
      if (before < 0) {
        continue;
      }
      Token verb = tokens.get(before);
      Token head = tokens.get(mention.head());
      boolean isBehindVerb =
          verb.tag().startsWith("VB")
              && !verb.relation().startsWith("aux")
              && !verb.lemma().equals("be");
      boolean isHungBefore = head.head() < before && !reaches(verb, head);
      if (isBehindVerb && isHungBefore && !hasObject(verb)) {
        attach(head, verb.index(), "dobj");
      }
    }
  }

  /** "will visit Riyadh on Monday and Tehran on Tuesday": no list of days, but of stops. */
  private void parseStopsFromDays(List<Mention> mentions) {
    Mention before = null;
    for (Mention mention : mentions) {
      if (mention.kind() != Mention.Kind.PARTY || !mention.isPlaceName()) {
        continue;
      }
      Token head = tokens.get(mention.head());
      boolean isAmongDays =
          head.relation().equals("conj")
              && head.head() >= 0
              && MONTHS.contains(tokens.get(head.head()).form());
      if (before != null && isAmongDays) {
        attach(head, before.head(), "conj");
      }
      before = mention;
    }
  }

  /** "is visiting Spain June 29": the state is visited, and no part of the day. */
  private void parsePlacesFromDays(List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token head = tokens.get(mention.head());
      int before = mention.first() - 1;
      if (before < 0 || head.head() <= mention.last()) {
        continue;
      }
      Token day = tokens.get(head.head());
      boolean isDayAsObject =
          tokens.get(before).tag().startsWith("VB")
              && day.head() == before
              && day.relation().equals("dobj")
              && MONTHS.contains(day.form());
      if (isDayAsObject) {
        attach(head, before, "dobj");
        attach(day, before, "npadvmod");
      }
    }
  }

  /** "will receive on 12 May the minister": whom, and no part of the day. */
  private void parsePersonsFromDays(List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token head = tokens.get(mention.head());
      int month = mention.first() - 1;
      boolean isObjectOfDay =
          mention.kind() != Mention.Kind.PARTY
              && month > 1
              && head.relation().equals("pobj")
              && head.head() < mention.first()
              && tokens.get(head.head()).lemma().equals("on")
              && head.head() >= month - 2
              && isDay(month);
      int verb = isObjectOfDay ? tokens.get(head.head()).head() : -1;
      if (verb >= 0 && tokens.get(verb).tag().startsWith("VB") && !hasObject(tokens.get(verb))) {
        attach(head, verb, "dobj");
        attach(tokens.get(month), tokens.get(month).index() - 1, "pobj");
      }
    }
  }

  /** The last word of a day: "12 May", "May 12", "Monday". */
  private boolean isDay(int index) {
    return MONTHS.contains(tokens.get(index).form())
        || (tokens.get(index).tag().equals("CD") && MONTHS.contains(tokens.get(index - 1).form()));
  }

  /** "discussed with the minister ways to …": with the minister, and the ways. */
  private void partCompanyFromTopics(List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token person = tokens.get(mention.head());
      int topic = mention.last() + 1;
      boolean isBeforeTopic =
          mention.kind() != Mention.Kind.PARTY
              && topic < tokens.size()
              && person.head() == topic
              && TOPICS.contains(tokens.get(topic).lemma())
              && tokens.get(topic).relation().equals("pobj");
      if (!isBeforeTopic) {
        continue;
      }
      int preposition = tokens.get(topic).head();
      int verb = tokens.get(preposition).head();
      if (COMPANY.contains(tokens.get(preposition).lemma())
          && verb >= 0
          && tokens.get(verb).tag().startsWith("VB")) {
        attach(person, preposition, "pobj");
        attach(tokens.get(topic), verb, "dobj");
      }
    }
  }

  /** "Putin says that war is unlikely but refuses to meet": Putin refuses, not war. */
  private void shareSpeakers(List<Mention> mentions) {
    for (Token verb : List.copyOf(tokens)) {
      if (!verb.relation().equals("conj") || !isFinite(verb) || hasSubject(verb)) {
        continue;
      }
      Token said = tokens.get(verb.head());
      boolean isSaid = said.relation().equals("ccomp") && said.head() >= 0;
      Token saying = isSaid ? tokens.get(said.head()) : said;
      boolean isSpeakers =
          isSaid
              && SAYING.contains(saying.lemma())
              && saying.tag().equals(verb.tag())
              && !hasPartySubject(said, mentions)
              && hasPartySubject(saying, mentions);
      if (isSpeakers) {
        attach(verb, saying.index(), "conj");
      }
    }
  }

  private boolean hasPartySubject(Token verb, List<Mention> mentions) {
    return tokens.stream()
        .filter(t -> t.head() == verb.index() && t.relation().startsWith("nsubj"))
        .anyMatch(t -> isOfMention(mentions, t.index()));
  }

  private boolean hasObject(Token verb) {
    return tokens.stream()
        .anyMatch(t -> t.head() == verb.index() && t.index() > verb.index() && isObject(t));
  }

  private static boolean isObject(Token token) {
    return Set.of("dobj", "iobj", "oprd", "attr").contains(token.relation());
  }

  private boolean isFinite(Token verb) {
    return (FINITE.contains(verb.tag()) && !Set.of("aux", "auxpass").contains(verb.relation()))
        || tokens.stream().anyMatch(t -> t.head() == verb.index() && t.tag().equals("MD"));
  }

  private boolean hasSubject(Token verb) {
    return tokens.stream()
        .anyMatch(
            t ->
                t.head() == verb.index()
                    && (t.relation().contains("subj") || t.relation().equals("expl")));
  }

  private boolean isBeside(Mention mention, Token verb) {
    for (int i = mention.last() + 1; i < verb.index(); i++) {
      String tag = tokens.get(i).tag();
      boolean isPassed =
          tag.equals(",")
              || tag.equals("RB")
              || tag.equals("MD")
              || tokens.get(i).relation().startsWith("aux")
              || tokens.get(i).relation().equals("npadvmod");
      if (!isPassed) {
        return false;
      }
    }
    return true;
  }

  /** Whether the way up from {@code from} leads through {@code to}. */
  private boolean reaches(Token from, Token to) {
    Token at = from;
    for (int step = 0; step < tokens.size() && at.head() >= 0; step++) {
      at = tokens.get(at.head());
      if (at.index() == to.index()) {
        return true;
      }
    }
    return false;
  }

  private void attach(Token token, int head, String relation) {
    if (head == token.index() || reaches(tokens.get(head), token)) {
      return;
    }
    tokens.set(
        token.index(),
        new Token(
            token.index(), token.span(), token.form(), token.lemma(), token.tag(), head, relation));
  }
}
