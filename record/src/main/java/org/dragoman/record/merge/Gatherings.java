package org.dragoman.record.merge;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.actors.data.Folding;

/**
 * Names of gatherings in a text: capitalised words that end in Summit, Conference, Forum and the
 * like, such as "U.S.-ASEAN Special Summit". Two reports of one named gathering tell of the same
 * one, however they date it.
 */
final class Gatherings {

  private static final String NOUN =
      "(?:Summit|Conference|Forum|Dialogue|Assembly|Congress|Ministerial|Council Meeting)";
  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{Nd}.'’&-]*|\\p{Nd}+(?:st|nd|rd|th))";

  private static final Pattern NAME =
      Pattern.compile(WORD + "(?:[ -](?:" + WORD + "|(?:of|on|for|the)(?= \\p{Lu})))*? ?" + NOUN);

  /** What begins a sentence and no name. */
  private static final Pattern LEAD =
      Pattern.compile("^(?:(?:at|during|in|following|after|before|for|on|since|the|this) )+");

  private Gatherings() {}

  /** The names in {@code text}, folded, in lower case, sorted; a noun alone is no name. */
  static List<String> in(String text) {
    TreeSet<String> names = new TreeSet<>();
    NAME.matcher(text)
        .results()
        .map(match -> Folding.fold(match.group()).toLowerCase(Locale.ROOT).replace("'s ", " "))
        .map(name -> LEAD.matcher(name).replaceFirst(""))
        .filter(name -> name.indexOf(' ') > 0)
        .forEach(names::add);
    return List.copyOf(names);
  }
}
