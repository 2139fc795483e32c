package org.dragoman.comments.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.comments.ConductRule;
import org.dragoman.comments.Decision;
import org.dragoman.comments.Finding;
import org.dragoman.comments.plain.Word;

/** Words that the site's moderators watch: a comment with one waits for a person. */
final class WatchWords implements Check {
  private final Map<String, ConductRule> watched = new TreeMap<>();

  WatchWords(Map<String, ConductRule> watched) {
    watched.forEach((word, rule) -> this.watched.put(word.toLowerCase(Locale.ROOT), rule));
  }

  @Override
  public List<Finding> findings(Spoken spoken) {
    if (watched.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < spoken.plain().size(); i++) {
      Word word = spoken.plain().words().get(i);
      ConductRule rule = watched.get(word.text());
      if (rule != null && seen.add(word.span().start())) {
        findings.add(
            spoken.finding(rule, word.span(), "a word that this site watches", Decision.HOLD));
      }
    }
    return findings;
  }
}
