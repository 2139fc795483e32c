package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.events.action.ActionMention;
import org.dragoman.events.action.ActionParty;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.time.Interval;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** One real action of a document, gathered from its mentions. */
final class Action {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final List<ActionMention> mentions = new ArrayList<>();
  private @Nullable ToldDate date;
  private @Nullable PlaceMention place;

  Action(ActionMention first, Optional<ToldDate> date, Optional<PlaceMention> place) {
    mentions.add(first);
    this.date = date.orElse(null);
    this.place = place.orElse(null);
  }

  List<ActionMention> mentions() {
    return mentions;
  }

  Optional<ToldDate> date() {
    return Optional.ofNullable(date);
  }

  Optional<PlaceMention> place() {
    return Optional.ofNullable(place);
  }

  /** The sentences that tell it. */
  Set<Span> sentences() {
    Set<Span> spans = new LinkedHashSet<>();
    mentions.forEach(mention -> spans.add(mention.scene().sentence().span()));
    return spans;
  }

  /** Takes another mention of the same action. */
  void add(Action other) {
    mentions.addAll(other.mentions);
    date = date == null ? other.date : date;
    place = place == null ? other.place : place;
  }

  /** Whether {@code other} tells the same: type, parties, and a date and place that fit. */
  boolean isSame(Action other) {
    ActionMention known = mentions.get(0);
    ActionMention told = other.mentions.get(0);
    return known.type() == told.type()
        && keys(known.actors()).equals(keys(told.actors()))
        && keys(known.recipients()).equals(keys(told.recipients()))
        && fitDates(other)
        && fitPlaces(other);
  }

  /** "the attack", "these talks": a noun with an article that names neither side points back. */
  boolean pointsBackTo(Action earlier) {
    ActionMention own = mentions.get(0);
    return own.type() == earlier.mentions.get(0).type()
        && own.trigger().equals(own.verb())
        && own.trigger().tag().startsWith("N")
        && own.scene().clauses().dependents(own.trigger(), "det").stream()
            .anyMatch(article -> DEFINITE.contains(article.lemma()))
        && own.actors().stream().noneMatch(ActionParty::isKnown)
        && own.recipients().stream().noneMatch(ActionParty::isKnown)
        && fitDates(earlier)
        && fitPlaces(earlier);
  }

  private static Set<String> keys(List<ActionParty> parties) {
    Set<String> keys = new LinkedHashSet<>();
    parties.forEach(party -> keys.add(party.key()));
    return keys;
  }

  private boolean fitDates(Action other) {
    Optional<Interval> left = date().flatMap(ToldDate::interval);
    Optional<Interval> right = other.date().flatMap(ToldDate::interval);
    return left.isEmpty()
        || right.isEmpty()
        || (!left.get().end().isBefore(right.get().start())
            && !right.get().end().isBefore(left.get().start()));
  }

  private boolean fitPlaces(Action other) {
    PlaceMention left = place;
    PlaceMention right = other.place;
    return left == null || right == null || left.name().equals(right.name());
  }
}
