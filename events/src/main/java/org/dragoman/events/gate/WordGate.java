package org.dragoman.events.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.actors.office.Office;
import org.dragoman.actors.place.City;
import org.dragoman.events.action.ActionReader;
import org.dragoman.events.frame.Demand;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.frame.Presence;
import org.dragoman.text.Document;
import org.dragoman.text.Span;

/**
 * Tells from the letters alone whether a document, and then a sentence of it, may hold an event. It
 * is made from the frames themselves, so that whatever a frame can match passes: a sentence needs
 * the words of a trigger in any form, one of each set of words that the pattern asks for, and as
 * many words that may name a party. Safe for use by many threads; about a nanosecond or two a
 * letter and no allocation.
 */
public final class WordGate implements Gate {

  private static final Set<String> ONE =
      Set.of("he", "she", "him", "himself", "herself", "who", "counterpart", "i", "me", "my", "we");
  private static final Set<String> TWO = Set.of("they", "them", "both", "two", "counterparts");

  private final Lookup lookup;
  private final Requirements requirements;
  private final int words;
  private final ThreadLocal<GateScan> scans;

  private WordGate(Lookup lookup, Requirements requirements, int words) {
    this.lookup = lookup;
    this.requirements = requirements;
    this.words = words;
    scans = ThreadLocal.withInitial(this::newScan);
  }

  private GateScan newScan() {
    return new GateScan(lookup, requirements, words);
  }

  /**
   * The gate before all frames.
   *
   * @param frames the frames of contacts
   * @param actions the frames of actions and the words for actors without a name
   * @param lexicon the words for parties and places
   */
  public static WordGate before(Frames frames, ActionReader.Lexicon actions, ActorLexicon lexicon) {
    List<Demand> demands = new ArrayList<>(frames.listDemands());
    demands.addAll(actions.listDemands());
    Inflections inflections = Inflections.load();
    Vocabulary vocabulary = new Vocabulary(inflections);
    Requirements requirements = Requirements.of(demands, vocabulary);
    Lookup.Builder lookup = new Lookup.Builder();
    vocabulary.enter(lookup);
    parties(lookup, inflections, lexicon);
    for (String lemma : actions.genericActors()) {
      party(lookup, inflections, lemma.substring(lemma.lastIndexOf('+') + 1));
    }
    lexicon.states().listNames().forEach(name -> place(lookup, name.text()));
    for (City city : lexicon.places().listPlaces()) {
      place(lookup, city.name());
      city.names().forEach(name -> place(lookup, name));
    }
    lexicon.words().words("no-name").forEach(lookup::noName);
    return new WordGate(lookup.build(), requirements, vocabulary.size());
  }

  private static void parties(
      Lookup.Builder lookup, Inflections inflections, ActorLexicon lexicon) {
    ONE.forEach(word -> lookup.party(word, 1));
    TWO.forEach(word -> lookup.party(word, 2));
    lexicon.words().words("side").forEach(word -> lookup.party(word, 2));
    for (Office office : lexicon.offices().listOffices()) {
      for (String word : office.name().split(" ", -1)) {
        party(lookup, inflections, word);
      }
    }
  }

  /** One party; several where the word is not the dictionary form. */
  private static void party(Lookup.Builder lookup, Inflections inflections, String lemma) {
    if (lemma.length() > 3) {
      inflections.of(lemma).forEach(form -> lookup.party(form, form.equals(lemma) ? 1 : 2));
    }
  }

  /** The longest word of the name, which no mention of the place is without. */
  private static void place(Lookup.Builder lookup, String name) {
    Letters.words(name).stream()
        .reduce(BinaryOperator.maxBy(Comparator.comparingInt(String::length)))
        .ifPresent(lookup::place);
  }

  /** Headline and text are looked at as they are: the content would have to be put together. */
  @Override
  public boolean mayHoldEvent(Document document) {
    GateScan scan = scans.get();
    String title = document.title();
    if (scan.mayHoldEvent(title, 0, title.length(), true)) {
      return true;
    }
    String text = document.text();
    int start = 0;
    while (start < text.length()) {
      int end = paragraphEnd(text, start);
      if (scan.mayHoldEvent(text, start, end, true)) {
        return true;
      }
      start = end + 2;
    }
    return false;
  }

  private static int paragraphEnd(String text, int start) {
    int end = text.indexOf("\n\n", start);
    return end < 0 ? text.length() : end;
  }

  @Override
  public boolean mayHoldEvent(String content, Span span, boolean isHeadline) {
    return scans.get().mayHoldEvent(content, span.start(), span.end(), isHeadline);
  }

  @Override
  public boolean mayHoldEvent(String content, Span span, Presence presence) {
    return scans.get().mayHoldEvent(content, span, presence);
  }
}
