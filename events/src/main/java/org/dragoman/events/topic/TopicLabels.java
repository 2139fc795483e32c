package org.dragoman.events.topic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.events.words.BundledFiles;
import org.dragoman.text.DragomanException;

/** The list of topic labels, each with the words that lead to it. */
public final class TopicLabels {

  /** The label of words that no entry covers. */
  public static final String OTHER = "other";

  /**
   * An entry.
   *
   * @param label the label
   * @param isGeneral whether it is a stock phrase that tells nothing
   * @param phrases the words, in lower case
   */
  private record Entry(String label, boolean isGeneral, List<String> phrases) {}

  private final List<Entry> entries = new ArrayList<>();

  private TopicLabels() {}

  /** The bundled list. */
  public static TopicLabels load() {
    TopicLabels labels = new TopicLabels();
    new BundledFiles("topic").read("topics.tsv", labels::add);
    return labels;
  }

  private void add(String line, String where) {
    String[] columns = line.split("\t", -1);
    boolean isKnownKind =
        columns.length == 3 && (columns[1].equals("general") || columns[1].equals("specific"));
    if (!isKnownKind) {
      throw new DragomanException(
          where + ": needs three columns: label, general or specific, words");
    }
    entries.add(
        new Entry(
            columns[0],
            columns[1].equals("general"),
            List.of(columns[2].replace('_', ' ').split("\\|", -1))));
  }

  /**
   * The label of the entry whose words stand in {@code text}; of several the one with the longest,
   * and a stock phrase only where nothing else is told.
   */
  public String label(String text) {
    String lower = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    String specific = longest(lower, false);
    return specific.equals(OTHER) ? longest(lower, true) : specific;
  }

  private String longest(String lower, boolean isGeneral) {
    String best = OTHER;
    int length = 0;
    for (Entry entry : entries) {
      for (String phrase : entry.phrases()) {
        boolean isHere = entry.isGeneral() == isGeneral && lower.contains(" " + phrase);
        if (isHere && phrase.length() > length) {
          best = entry.label();
          length = phrase.length();
        }
      }
    }
    return best;
  }

  /** Whether a label stands for a stock phrase. */
  public boolean isGeneral(String label) {
    return entries.stream().anyMatch(entry -> entry.isGeneral() && entry.label().equals(label));
  }

  /** All labels. */
  public Set<String> listLabels() {
    Set<String> labels = new LinkedHashSet<>();
    entries.forEach(entry -> labels.add(entry.label()));
    labels.add(OTHER);
    return labels;
  }
}
