package org.dragoman.actors.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actors.data.DataRow;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.data.DataTable;

/** The small words of the grammar of actor phrases, by the list they are in. */
public final class GrammarWords {

  /** The bundled file. */
  public static final String FILE = "grammar-words.tsv";

  private static final Set<String> LISTS =
      Set.of(
          "armed",
          "belonging",
          "camp",
          "conflict",
          "count",
          "date",
          "definite",
          "determiner",
          "encounter",
          "forces",
          "formal",
          "group",
          "institution",
          "institution-head",
          "leader",
          "member",
          "met",
          "name-particle",
          "no-name",
          "occasion",
          "own-leader",
          "owner",
          "party",
          "passing",
          "patriarch",
          "patronymic",
          "portfolio",
          "prefix",
          "rank",
          "realm",
          "regional-office",
          "ruler",
          "seat",
          "section",
          "sending",
          "side",
          "span",
          "speaking",
          "sport",
          "staying",
          "taking-office");

  private static final Pattern PREFIX = Pattern.compile("\\p{Lower}+:[A-Z]{3}");

  /** The bundled words, which are read once, whoever asks for them. */
  private static final GrammarWords BUNDLED = new GrammarWords(List.of(DataSource.bundled(FILE)));

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, String> prefixes = new HashMap<>();

  private GrammarWords(List<DataSource> sources) {
    for (DataSource source : sources) {
      for (DataRow row : DataTable.rows(source, List.of("list", "words"))) {
        String list = row.required("list");
        if (!LISTS.contains(list)) {
          throw row.mistake(
              "unknown list \""
                  + list
                  + "\"; known: "
                  + String.join(", ", LISTS.stream().sorted().toList()));
        }
        lists.computeIfAbsent(list, key -> new HashSet<>()).addAll(row.list("words"));
        if (list.equals("prefix")) {
          row.list("words").forEach(entry -> addPrefix(entry, row));
        }
      }
    }
  }

  private void addPrefix(String entry, DataRow row) {
    if (!PREFIX.matcher(entry).matches()) {
      throw row.mistake("\"" + entry + "\" is no prefix with its state, such as sino:CHN");
    }
    int colon = entry.indexOf(':');
    prefixes.put(entry.substring(0, colon), entry.substring(colon + 1));
  }

  /** The bundled words. */
  public static GrammarWords load() {
    return BUNDLED;
  }

  /** The words of a list, in lower case. */
  public Set<String> words(String list) {
    return Set.copyOf(lists.getOrDefault(list, Set.of()));
  }

  /** The alpha-3 code of the state that the first half of an adjective tells: CHN for "sino". */
  Optional<String> stateOfPrefix(String lowerCase) {
    return Optional.ofNullable(prefixes.get(lowerCase));
  }

  boolean has(String list, String lowerCase) {
    return lists.getOrDefault(list, Set.of()).contains(lowerCase);
  }
}
