package org.dragoman.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dragoman.analysis.SideNames;
import org.dragoman.record.Side;

/** In words, how the texts differ on a point that they share. */
final class Differences {

  private Differences() {}

  static List<String> of(List<Alignment.Placed> group, List<Voice> voices, SideNames names) {
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        Alignment.Placed one = group.get(i);
        Alignment.Placed other = group.get(j);
        if (one.voice() != other.voice()) {
          compare(one, other, voices, names, notes);
        }
      }
    }
    return notes.stream().distinct().toList();
  }

  private static void compare(
      Alignment.Placed one,
      Alignment.Placed other,
      List<Voice> voices,
      SideNames names,
      List<String> notes) {
    String mine = voices.get(one.voice()).label();
    String theirs = voices.get(other.voice()).label();
    Tone tone = one.passage().tone();
    Tone otherTone = other.passage().tone();
    if (tone != null && otherTone != null) {
      if (tone.differsFrom(otherTone)) {
        notes.add(note("tone", mine, tone.act(), theirs, otherTone.act()));
      }
      if (tone.isCommitment() != otherTone.isCommitment() && !tone.act().equals(otherTone.act())) {
        notes.add(
            "commitment: only in "
                + (tone.isCommitment() ? mine : theirs)
                + " (\""
                + (tone.isCommitment() ? tone.act() : otherTone.act())
                + "\")");
      }
    }
    Side speaker = one.passage().speaker();
    Side otherSpeaker = other.passage().speaker();
    if (speaker != null && otherSpeaker != null && !speaker.equals(otherSpeaker)) {
      notes.add(note("who says it", mine, names.name(speaker), theirs, names.name(otherSpeaker)));
    }
    figures(one, other, mine, theirs, notes);
  }

  private static void figures(
      Alignment.Placed one,
      Alignment.Placed other,
      String mine,
      String theirs,
      List<String> notes) {
    SortedSet<String> ours = new TreeSet<>(one.passage().numbers());
    SortedSet<String> others = new TreeSet<>(other.passage().numbers());
    SortedSet<String> common = new TreeSet<>(ours);
    common.retainAll(others);
    if (common.isEmpty() && !ours.isEmpty() && !others.isEmpty()) {
      notes.add(note("figures", mine, String.join(", ", ours), theirs, String.join(", ", others)));
    }
  }

  private static String note(
      String what, String mine, String value, String theirs, String otherValue) {
    return what + ": " + mine + " \"" + value + "\", " + theirs + " \"" + otherValue + "\"";
  }
}
