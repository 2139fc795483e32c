package org.dragoman.actors.mention;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actors.office.OfficeKind;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/**
 * An office as a phrase tells it, by the tokens {@code first} to {@code end}, the latter excluded.
 *
 * @param name the normal form
 * @param kind an office, a word for many, a body
 * @param affiliations what it is an office of, as far as it is told after it
 */
record ToldOffice(
    String name,
    OfficeKind kind,
    @Nullable Level level,
    boolean isPlural,
    List<String> states,
    List<ToldAffiliation> affiliations,
    int first,
    int end) {

  /** "special representative of the secretary general". */
  private static final String SECRETARY_GENERAL = " of the secretary general";

  /** Whether this is the level of those who lead a state or its government, deputies included. */
  static boolean isHead(@Nullable Level level) {
    return level == Level.HEAD_OF_STATE
        || level == Level.HEAD_OF_GOVERNMENT
        || level == Level.DEPUTY_HEAD;
  }

  boolean isHead() {
    return isHead(level);
  }

  /**
   * The only state that has this office, or the United Nations, whose secretary-general is told
   * without a word more; null where none or several have it.
   */
  @Nullable Affiliation onlyState() {
    if (name.contains(SECRETARY_GENERAL)) {
      return Affiliation.organization("UN");
    }
    return states.size() == 1 ? Affiliation.state(states.get(0)) : null;
  }

  /** The same office, told by a phrase that begins further left. */
  ToldOffice beginningAt(int token) {
    return new ToldOffice(name, kind, level, isPlural, states, affiliations, token, end);
  }

  /** The same words as the name and level of another office. */
  ToldOffice as(String otherName, @Nullable Level otherLevel) {
    return new ToldOffice(otherName, kind, otherLevel, isPlural, states, affiliations, first, end);
  }

  /** This office and the next, held by one person. */
  ToldOffice and(ToldOffice second) {
    List<String> all = new ArrayList<>(states);
    all.addAll(second.states());
    return new ToldOffice(
        name + " and " + second.name(),
        kind,
        higher(level, second.level()),
        false,
        all,
        second.affiliations(),
        first,
        second.end());
  }

  private static @Nullable Level higher(@Nullable Level a, @Nullable Level b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.compareTo(b) <= 0 ? a : b;
  }
}
