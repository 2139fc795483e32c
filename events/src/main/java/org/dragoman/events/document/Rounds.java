package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Rounds of talks that are told by their number alone: "a third round is planned for May", "the
 * last talks took place in 2019". Those who sit are the sides of the talks told before, whoever
 * speaks for them.
 */
final class Rounds {

  /** How many sentences before the talks may be told. */
  private static final int REACH = 6;

  private static final Set<String> HOLDING = WordLists.bundled("occasions.tsv").of("holding");

  private Rounds() {}

  /**
   * The sides of the round before, without the persons; empty where none is told nearby, and where
   * the match tells two sides itself.
   */
  static List<Party> before(
      SentenceScene scene, FrameMatch match, List<Party> told, List<ContactMention> found) {
    boolean isOpen =
        told.isEmpty()
            && match.fillers().stream().anyMatch(filler -> filler.mention().isRound())
            && takesPlace(match)
            && !isDateless(scene, match)
            && !isComingOfMany(scene, match);
    if (!isOpen) {
      return List.of();
    }
    List<ContactMention> near =
        found.stream()
            .filter(talks -> talks.scene().number() >= scene.number() - REACH)
            .filter(talks -> isOfSides(talks.channel()) && talks.affiliations().size() > 1)
            .toList();
    return near.stream()
        .filter(talks -> isSameKind(talks.match().trigger(), match.trigger()))
        .reduce((first, second) -> second)
        .or(() -> near.stream().reduce((first, second) -> second))
        .map(Rounds::sides)
        .orElse(List.of());
  }

  /** "ended without setting a date for another round": there is none as yet. */
  private static boolean isDateless(SentenceScene scene, FrameMatch match) {
    return isBehind(scene.clauses(), match.trigger(), "without");
  }

  /** "ahead of the latest round of talks": the talks of many, of which this is no part. */
  private static boolean isComingOfMany(SentenceScene scene, FrameMatch match) {
    boolean isLatest =
        scene.clauses().dependents(match.trigger()).stream()
            .anyMatch(word -> word.form().equalsIgnoreCase("latest"));
    return isLatest && isBehind(scene.clauses(), match.trigger(), "ahead");
  }

  private static boolean isBehind(Clauses clauses, Token word, String link) {
    Token at = word;
    for (int step = 0; step < 4 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (at.lemma().equals(link)) {
        return true;
      }
    }
    return false;
  }

  /** "the next round will open", "hold the next round"; not "prepare the next round". */
  private static boolean takesPlace(FrameMatch match) {
    String relation = match.trigger().relation();
    return !relation.equals("dobj") || HOLDING.contains(match.verb().lemma());
  }

  /** "since the last meeting": a round before the one told, of which neither day nor place is. */
  static boolean isPassing(ContactMention mention) {
    Status status = mention.clause().status();
    boolean isOver = status == Status.HELD || status == Status.BACKGROUND;
    return isOver
        && mention.date().isEmpty()
        && mention.place().isEmpty()
        && mention.match().fillers().size() == 1
        && mention.match().fillers().get(0).mention().isRound();
  }

  /** "talks" and a "round" are of one kind, a "meeting" is of its own. */
  private static boolean isSameKind(Token known, Token round) {
    return known.lemma().equals(round.lemma())
        || (!known.lemma().equals("meeting") && !round.lemma().equals("meeting"));
  }

  private static boolean isOfSides(Channel channel) {
    return switch (channel) {
      case MEETING, NEGOTIATION, MEDIATION, MULTILATERAL, VIDEO -> true;
      default -> false;
    };
  }

  private static List<Party> sides(ContactMention talks) {
    Map<String, Party> sides = new TreeMap<>();
    for (Party party : talks.parties()) {
      if (ChannelReader.isMediator(party)) {
        continue;
      }
      Mention side =
          Mention.ofParty(
              party.mention().first(),
              party.mention().last(),
              party.mention().span(),
              party.affiliation(),
              false);
      sides.putIfAbsent(
          party.affiliation().key(), new Party(Role.PARTICIPANT, null, party.affiliation(), side));
    }
    return new ArrayList<>(sides.values());
  }

  /**
   * Whether one mention is of another round than a contact: it is told by its number alone, and the
   * contact is not of that number.
   */
  static boolean isOther(Contact contact, ContactMention mention) {
    return mention.match().fillers().stream()
        .map(Filler::mention)
        .filter(Mention::isRound)
        .map(round -> mention.scene().words().token(round.last()).lemma())
        .anyMatch(
            count -> contact.mentions().stream().noneMatch(known -> isOf(known, mention, count)));
  }

  /** "the second round of talks", "the second meeting". */
  private static boolean isOf(ContactMention known, ContactMention round, String count) {
    boolean isSameClause =
        known.scene().equals(round.scene()) && known.match().verb().equals(round.match().verb());
    if (isSameClause) {
      return true;
    }
    Clauses clauses = known.scene().clauses();
    Token trigger = known.match().trigger();
    Stream<Token> heads =
        Stream.concat(Stream.of(trigger), clauses.governor(trigger, "of").stream());
    return heads
        .flatMap(head -> clauses.dependents(head, "amod", "nmod", "det", "compound").stream())
        .anyMatch(word -> word.lemma().equals(count));
  }
}
