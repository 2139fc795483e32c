package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * The parties that stand in one list: "Foreign Minister A, Defence Minister B, and Envoy C".
 * Parsers break long lists of titles and names; the words between their entries do not lie.
 */
final class MentionLists {

  private static final Set<String> SEPARATORS =
      Set.of(
          ",",
          "and",
          "&",
          ";",
          "as",
          "well",
          "including",
          "both",
          "representing",
          "represented",
          "by");
  private static final Set<String> CLOSING = Set.of("and", "&", "well", "including");
  private static final int LONGEST_SEPARATOR = 4;

  /** How what opens a sentence hangs on it: "On the eve of …", "Building on …". */
  private static final Set<String> OPENINGS = Set.of("prep", "advcl");

  private MentionLists() {}

  /** The entries of the list that {@code mention} stands in; itself alone where it is in none. */
  static List<Mention> of(SentenceScene scene, Mention mention) {
    int at = scene.mentions().indexOf(mention);
    if (at < 0 || !isEntry(mention)) {
      return List.of(mention);
    }
    int first = at;
    while (first > 0 && areListed(scene, first - 1)) {
      first--;
    }
    int last = at;
    while (last + 1 < scene.mentions().size() && areListed(scene, last)) {
      last++;
    }
    last = closed(scene, first, last);
    return at > last ? List.of(mention) : entries(scene, first, last);
  }

  /** Of "senior officials, including the minister" the minister alone. */
  private static List<Mention> entries(SentenceScene scene, int first, int last) {
    List<Mention> entries = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      Mention entry = scene.mentions().get(i);
      boolean isOpened =
          i < last && isIncluding(between(scene, entry, scene.mentions().get(i + 1)));
      if (!isOpened || !"official".equals(entry.office())) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static boolean isIncluding(List<Token> link) {
    return link.stream().anyMatch(token -> lower(token).equals("including"));
  }

  private static boolean isEntry(Mention mention) {
    return switch (mention.kind()) {
      case PERSON, OFFICE -> !mention.isCounterpart() || mention.name() != null;
      case PARTY -> mention.affiliation() != null && !Mention.ADJECTIVE.equals(mention.body());
      case ANAPHOR -> false;
    };
  }

  /** Whether the mention at {@code left} and the next are entries with no more than a separator. */
  private static boolean areListed(SentenceScene scene, int left) {
    Mention one = scene.mentions().get(left);
    Mention other = scene.mentions().get(left + 1);
    List<Token> between = between(scene, one, other);
    boolean isSet = isIn(scene, one) && other.kind() != Mention.Kind.PARTY;
    if (isSet || isOpening(scene, one, other) || isStop(scene, one, other)) {
      return false;
    }
    return isEntry(one)
        && isEntry(other)
        && !between.isEmpty()
        && between.size() <= LONGEST_SEPARATOR
        && between.stream().allMatch(token -> SEPARATORS.contains(lower(token)));
  }

  /** "held in Oslo, the minister and the envoy …": a place, and no entry before persons. */
  private static boolean isIn(SentenceScene scene, Mention mention) {
    return mention.kind() == Mention.Kind.PARTY
        && mention.isPlaceName()
        && mention.first() > 0
        && scene.sentence().token(mention.first() - 1).lemma().equals("in");
  }

  /** "the visit to A and B, and the Quad summit": where one goes, and no member of the body. */
  private static boolean isStop(SentenceScene scene, Mention one, Mention other) {
    Token place = scene.clauses().firstListed(scene.sentence().token(one.head()));
    return one.kind() == Mention.Kind.PARTY
        && one.isPlaceName()
        && other.isOrganization()
        && scene.sentence().token(one.last() + 1).form().equals(",")
        && place.relation().equals("pobj")
        && scene.clauses().above(place).lemma().equals("to");
  }

  /** "On the eve of the G20, A and B hold talks": the phrase that opens the sentence ends there. */
  private static boolean isOpening(SentenceScene scene, Mention one, Mention other) {
    Token last = scene.clauses().firstListed(scene.sentence().token(one.head()));
    boolean isParted = other.first() == one.last() + 2;
    return isParted
        && last.relation().equals("pobj")
        && OPENINGS.contains(scene.sentence().token(0).relation())
        && scene.sentence().token(other.head()).relation().startsWith("nsubj")
        && scene.sentence().token(one.last() + 1).form().equals(",")
        && scene.clauses().isUnder(last, scene.sentence().token(0));
  }

  private static List<Token> between(SentenceScene scene, Mention one, Mention other) {
    return other.first() <= one.last()
        ? List.of()
        : scene.sentence().tokens().subList(one.last() + 1, other.first());
  }

  /**
   * The last entry of the list: the one after "and". What follows it is another clause, or an
   * aside.
   */
  private static int closed(SentenceScene scene, int first, int last) {
    int end = last;
    while (end > first) {
      List<Token> link = between(scene, scene.mentions().get(end - 1), scene.mentions().get(end));
      boolean isClosing = link.stream().anyMatch(token -> CLOSING.contains(lower(token)));
      boolean isShortWithComma = end == first + 1 && lower(link.get(0)).equals(",");
      if (isClosing
          && (!isShortWithComma || isIncluding(link))
          && !isSubject(scene, scene.mentions().get(end), scene.mentions().get(first))) {
        return end;
      }
      end--;
    }
    return first;
  }

  /** "met Lavrov, and Rubio flew home": the last one acts for itself, and the first does not. */
  private static boolean isSubject(SentenceScene scene, Mention last, Mention first) {
    String relation = scene.sentence().token(last.head()).relation();
    String other = scene.sentence().token(first.head()).relation();
    return relation.startsWith("nsubj")
        && !other.startsWith("nsubj")
        && hasVerbBefore(scene, first);
  }

  /** Whether somebody may be the object of a verb; "On Monday, A, B and C met" begins with none. */
  private static boolean hasVerbBefore(SentenceScene scene, Mention mention) {
    return scene.sentence().tokens().stream()
        .limit(mention.first())
        .anyMatch(word -> word.tag().startsWith("VB"));
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
