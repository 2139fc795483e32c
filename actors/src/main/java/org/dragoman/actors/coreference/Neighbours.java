package org.dragoman.actors.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Sentence;

/** What the words around a mention tell of its state: the list that it stands in, the scene. */
final class Neighbours {

  private static final Set<String> SEPARATORS = Set.of(",", "and", "&", "as", "well", "including");
  private static final Set<String> LEADING = Set.of("led", "headed", "chaired", "represented");
  private static final int LONGEST_SEPARATOR = 4;
  private static final int LATEST_SCENE = 3;

  private static final Set<String> SAYING =
      Set.of("said", "says", "told", "tells", "tweeted", "wrote", "added", "announced", "stated");
  private static final Set<String> STATEMENTS =
      Set.of("Statement", "Remarks", "Message", "Speech", "Letter", "Press", "Interview");

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

  private static final Set<String> ACCOMPANYING =
      Set.of("accompanied", "joined", "flanked", "escorted", "followed");

  private static final Set<String> SENDING =
      Set.of("send", "sends", "sent", "sending", "dispatch", "dispatches", "dispatched");

  private Neighbours() {}

  /** The first state that stands by itself: whose "its" foreign minister is. */
  static Optional<Affiliation> state(List<Mention> mentions) {
    List<Mention> single = mentions.stream().filter(mention -> !mention.isPlural()).toList();
    // "Yemen's Houthi movement denied that its envoys …": the movement's
    List<Mention> owners = new ArrayList<>();
    for (int i = 0; i < single.size(); i++) {
      boolean isOwned = i + 1 < single.size() && isOwnerOf(single.get(i), single.get(i + 1));
      if (!isOwned) {
        owners.add(single.get(i));
      }
    }
    return states(owners.stream()).findFirst();
  }

  private static boolean isOwnerOf(Mention owner, Mention body) {
    return owner.kind() == Mention.Kind.PARTY
        && body.isOrganization()
        && body.first() == owner.last() + 2;
  }

  /** The state that sends somebody: the last one before "will send an envoy". */
  static Optional<Affiliation> sender(Sentence sentence, Mention sent, List<Mention> mentions) {
    int verb = sent.first() - 1;
    if (verb < 1 || !SENDING.contains(sentence.token(verb).form())) {
      return Optional.empty();
    }
    return states(mentions.stream().filter(mention -> mention.last() < verb))
        .reduce((first, second) -> second);
  }

  private static Stream<Affiliation> states(Stream<Mention> mentions) {
    return mentions
        .filter(mention -> mention.kind() == Mention.Kind.PARTY)
        .flatMap(mention -> Optional.ofNullable(mention.affiliation()).stream());
  }

  /** "accompanied by Minister B": he is told of only beside another. */
  static boolean isCompanion(Sentence sentence, Mention mention) {
    int by = mention.first() - 1;
    return by > 0
        && sentence.token(by).form().equals("by")
        && ACCOMPANYING.contains(sentence.token(by - 1).form());
  }

  /** "…, President A said", "… said President A". */
  static boolean isSpeaking(Sentence sentence, Mention mention) {
    int before = mention.first() - 1;
    int behind = mention.last() + 1;
    return (before >= 0 && SAYING.contains(sentence.token(before).form()))
        || (behind < sentence.size() && SAYING.contains(sentence.token(behind).form()));
  }

  /** Whether a headline stands over somebody's own words: "Remarks at a press availability". */
  static boolean isStatement(Sentence title) {
    return title.tokens().stream().limit(2).anyMatch(token -> STATEMENTS.contains(token.form()));
  }

  /** "A B, Deputy Secretary of State" as the first words of a text: its speaker. */
  static boolean isByline(Sentence first, Mention speaker) {
    return speaker.first() == 0
        && speaker.name() != null
        && speaker.office() != null
        && first.tokens().stream()
            .limit(speaker.last() + 2L)
            .noneMatch(token -> token.tag().startsWith("VB"));
  }

  /** Whether somebody's words are quoted in it. */
  static boolean isQuoted(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> QUOTES.contains(token.form()));
  }

  /** "Statement from President A on …", "Remarks by Minister B": a headline over one's words. */
  static boolean isStatementOf(Sentence title, Mention speaker) {
    int before = speaker.first() - 1;
    return before > 0
        && STATEMENTS.contains(title.token(before - 1).form())
        && Set.of("by", "from", "of").contains(title.token(before).form());
  }

  /** Whether no more than a comma or "and" stands between two mentions. */
  static boolean areListed(Sentence sentence, Mention left, Mention right) {
    int gap = right.first() - left.last() - 1;
    if (gap < 1 || gap > LONGEST_SEPARATOR || right.first() >= sentence.size()) {
      return false;
    }
    for (int i = left.last() + 1; i < right.first(); i++) {
      String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
      boolean isModifier =
          i > left.last() + 1
              && (sentence.token(i).tag().equals("DT") || sentence.token(i).tag().equals("JJ"));
      if (!SEPARATORS.contains(word) && !isModifier) {
        return false;
      }
    }
    return true;
  }

  /** "senior Peruvian officials, including President Campos": one of them. */
  static boolean isIncluding(Sentence sentence, Mention left, Mention right) {
    for (int i = left.last() + 1; i < right.first(); i++) {
      if (sentence.token(i).form().equals("including")) {
        return true;
      }
    }
    return false;
  }

  /** "a delegation led by Ana Silva", "a delegation of the Congress headed by …". */
  static boolean isLedBy(Sentence sentence, Mention team, Mention leader) {
    int verb = leader.first() - 2;
    boolean isLed =
        verb > team.last()
            && verb - team.last() <= LONGEST_SEPARATOR
            && LEADING.contains(sentence.token(verb).form())
            && sentence.token(verb + 1).form().equals("by");
    if (!isLed) {
      return false;
    }
    for (int i = team.last() + 1; i < verb; i++) {
      boolean isOfTeam =
          sentence.token(i).form().equals(",") || sentence.token(i).tag().startsWith("NN");
      if (!isOfTeam) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words between two mentions close a list: "and", "as well as". */
  static boolean isClosed(Sentence sentence, Mention left, Mention right) {
    for (int i = left.last() + 1; i < right.first(); i++) {
      if (!sentence.token(i).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The state that sets the scene: "In Ghana, the envoy met with Vice President …" tells whose vice
   * president that is.
   */
  static Optional<Affiliation> scene(Sentence sentence, List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    Mention first = mentions.get(0);
    boolean isScene =
        first.kind() == Mention.Kind.PARTY
            && first.isPlaceName()
            && first.first() > 0
            && first.first() <= LATEST_SCENE
            && sentence.token(first.first() - 1).form().equalsIgnoreCase("in");
    return isScene ? Optional.ofNullable(first.affiliation()) : Optional.empty();
  }
}
