package org.dragoman.analysis.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.mention.MentionFinder;
import org.dragoman.events.Topic;
import org.dragoman.events.topic.TopicLabels;
import org.dragoman.record.Side;
import org.dragoman.text.Document;
import org.dragoman.text.Parser;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.TaggedSentence;
import org.dragoman.text.Token;
import org.dragoman.text.en.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/** Cuts a text into the things that it says of a contact. */
final class Passages {

  /** Fewer content words say no more than that the two met. */
  private static final int FEWEST_STEMS = 1;

  private static final Set<String> TALK =
      Set.of(
          "discuss",
          "review",
          "address",
          "cover",
          "consider",
          "examine",
          "explore",
          "talk",
          "exchange",
          "raise",
          "consult",
          "assess",
          "touch",
          "focus",
          "debate",
          "evaluate",
          "coordinate",
          "converse");

  private static final Set<String> CONTACT =
      Set.of(
          "meet",
          "speak",
          "call",
          "talk",
          "hold",
          "host",
          "receive",
          "visit",
          "telephone",
          "have",
          "welcome",
          "travel",
          "arrive",
          "convene");

  /** Verbs that tell of a contact to come. */
  private static final Set<String> ANNOUNCEMENT = Set.of("announce", "confirm", "report", "say");

  /** Verbs that tell who else was there. */
  private static final Set<String> ATTENDANCE = Set.of("accompany", "attend");

  /** Words that stand for the parties together, or for the contact. */
  private static final Set<String> OF_BOTH =
      Set.of(
          "they",
          "both",
          "two",
          "sides",
          "leaders",
          "ministers",
          "presidents",
          "talks",
          "meeting",
          "call",
          "conversation",
          "visit",
          "summit");

  private static final Set<String> ABOUT = Set.of("about", "regarding", "concerning");

  private final Parser parser;
  private final MentionFinder mentions;
  private final TopicLabels labels;
  private final ToneLexicon tones;

  Passages(Parser parser, MentionFinder mentions, TopicLabels labels, ToneLexicon tones) {
    this.parser = parser;
    this.mentions = mentions;
    this.labels = labels;
    this.tones = tones;
  }

  /** What {@code voice} says within {@code scope}, in the order of the text. */
  List<Passage> of(Voice voice, List<Span> scope) {
    Document document = voice.document();
    Parties parties = new Parties(voice.report().event());
    List<Span> topics = voice.report().event().topics().stream().map(Topic::span).toList();
    List<Passage> passages = new ArrayList<>();
    for (Span span : new SentenceSplitter().split(document)) {
      boolean isAsked =
          span.start() >= document.textOffset()
              && scope.stream().anyMatch(part -> part.overlaps(span));
      if (isAsked && !isAttribution(span.of(document.content()))) {
        read(document.content(), span, parties, topics, voice.side() != null, passages);
      }
    }
    return passages;
  }

  private void read(
      String content,
      Span span,
      Parties parties,
      List<Span> topics,
      boolean isOfASide,
      List<Passage> passages) {
    TaggedSentence tagged = parser.tag(content, span);
    if (tagged.words().tokens().stream().noneMatch(token -> token.tag().startsWith("VB"))) {
      return; // a heading, or the name of who signs
    }
    Sentence sentence = tagged.parse();
    List<Mention> named = mentions.find(content, sentence);
    if (!isOfASide && !isOfTheParties(sentence, named, parties)) {
      return;
    }
    Clauses clauses = new Clauses(sentence);
    for (Clauses.Piece piece : clauses.pieces(TALK).stream().flatMap(clauses::listed).toList()) {
      Span words = piece.span(sentence);
      SortedMap<String, Integer> stems = new TreeMap<>();
      SortedSet<String> numbers = new TreeSet<>();
      for (Token token : sentence.tokens()) {
        if (words.contains(token.span())) {
          String stem = Stems.of(token.form(), token.lemma());
          boolean isSaid =
              !stem.isEmpty()
                  && !parties.areNamedBy(token.form())
                  && !isOfOwnSide(token, named, parties);
          if (isSaid && token.index() != piece.predicate().index()) {
            stems.merge(stem, 1, Integer::sum);
          }
          if (token.tag().equals("CD") && isFigure(token.form())) {
            numbers.add(token.form().toLowerCase(Locale.ROOT));
          }
        }
      }
      boolean hasTopic = topics.stream().anyMatch(words::overlaps);
      if (stems.size() < FEWEST_STEMS
          || (!hasTopic && isTheContactItself(sentence, piece, stems, parties))) {
        continue;
      }
      SortedSet<String> sides = new TreeSet<>();
      for (Mention mention : named) {
        Affiliation affiliation = mention.affiliation();
        if (affiliation != null
            && words.overlaps(mention.span())
            && !parties.sides().contains(affiliation.key())) {
          sides.add(affiliation.key());
        }
      }
      passages.add(
          new Passage(
              words.of(content),
              words,
              speaker(sentence, piece.subject(), named, parties, passages),
              tones.find(sentence, piece.predicate()).orElse(null),
              topics(parties.leftOutOf(words, content)),
              sides,
              numbers,
              stems));
    }
  }

  /** An outlet tells of much else beside a contact: a sentence is on it that names a party. */
  private static boolean isOfTheParties(Sentence sentence, List<Mention> named, Parties parties) {
    return named.stream().anyMatch(mention -> parties.find(mention).isPresent())
        || sentence.tokens().stream()
            .anyMatch(token -> OF_BOTH.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  /** "President Biden", "Special Adviser Chris Dodd": who speaks or was there, not what is said. */
  private static boolean isOfOwnSide(Token token, List<Mention> named, Parties parties) {
    for (Mention mention : named) {
      Affiliation affiliation = mention.affiliation();
      boolean isOfOthers = affiliation != null && !parties.sides().contains(affiliation.key());
      boolean isBareOffice = affiliation == null && mention.name() == null;
      if (mention.first() <= token.index()
          && token.index() <= mention.last()
          && !isOfOthers
          && !isBareOffice) {
        return true;
      }
    }
    return false;
  }

  private Set<String> topics(String words) {
    String label = labels.label(words);
    return label.equals(TopicLabels.OTHER) || labels.isGeneral(label) ? Set.of() : Set.of(label);
  }

  /** "X met Y in Z on Wednesday": told by the fields of the contact. */
  private static boolean isTheContactItself(
      Sentence sentence, Clauses.Piece piece, SortedMap<String, Integer> stems, Parties parties) {
    if (ATTENDANCE.contains(piece.predicate().lemma())) {
      return true;
    }
    boolean isAnnounced =
        ANNOUNCEMENT.contains(piece.predicate().lemma())
            && sentence.dependents(piece.predicate().index()).stream()
                .anyMatch(word -> CONTACT.contains(word.lemma()));
    if (!isAnnounced && !CONTACT.contains(piece.predicate().lemma())) {
      return false;
    }
    boolean saysAbout =
        sentence.dependents(piece.predicate().index()).stream()
            .anyMatch(word -> ABOUT.contains(word.lemma()) && !word.relation().equals("prt"));
    boolean isEvidence = parties.areToldIn(piece.span(sentence));
    return (isEvidence && !saysAbout)
        || stems.keySet().stream().filter(stem -> !parties.isAroundContact(stem)).count() <= 2;
  }

  /** The side of the subject, where it is one of the parties and not both. */
  private static @Nullable Side speaker(
      Sentence sentence,
      @Nullable Token subject,
      List<Mention> named,
      Parties parties,
      List<Passage> before) {
    if (subject == null) {
      return null;
    }
    Set<Side> found = new HashSet<>();
    for (Mention mention : named) {
      boolean isSubject =
          mention.head() == subject.index()
              || (mention.first() <= subject.index() && subject.index() <= mention.last());
      Token head = sentence.token(mention.head());
      boolean isBesideSubject = head.head() == subject.index() && head.relation().equals("conj");
      if (isSubject || isBesideSubject) {
        parties.find(mention).ifPresent(found::add);
      }
    }
    boolean isHeOrShe = subject.lemma().matches("he|she");
    if (found.isEmpty() && isHeOrShe && !before.isEmpty()) {
      return before.get(before.size() - 1).speaker();
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private static boolean isFigure(String form) {
    return form.chars().anyMatch(Character::isDigit);
  }

  /** "The below is attributable to the spokesperson": says who speaks, not what was said. */
  private static boolean isAttribution(String sentence) {
    return sentence.length() < 200
        && (sentence.contains("attributable to") || sentence.startsWith("Office of the"));
  }
}
