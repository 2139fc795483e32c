package org.dragoman.record.person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.holder.Term;
import org.dragoman.record.Side;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who is the same person across spellings: the list of office-holders where it knows the name, else
 * what the spellings have in common. The id depends on name, side and day alone.
 */
public final class PersonKeys {

  private static final class Lists {
    private static final OfficeHolders HOLDERS = OfficeHolders.load();
  }

  private PersonKeys() {}

  /** The id of the person of that name who acts for {@code side} on {@code day}. */
  public static String id(String name, Side side, @Nullable LocalDate day) {
    Term term = holder(name, side, day);
    Spelling spelling = Spelling.of(term == null ? name : term.person());
    String key =
        spelling.isOneWord()
            ? "? " + spelling.last()
            : String.join(" ", Stream.of(spelling.first(), spelling.last()).sorted().toList());
    return "p" + Document.digest("", side.code() + "\n" + key).substring(0, 12);
  }

  /** The term of the list of office-holders that the name stands for; null where it knows none. */
  public static @Nullable Term holder(String name, Side side, @Nullable LocalDate day) {
    Term known = ofSide(Lists.HOLDERS.listTerms(name), side);
    if (known != null || day == null) {
      return known;
    }
    return ofSide(Lists.HOLDERS.findTerms(name, day), side);
  }

  private static @Nullable Term ofSide(List<Term> terms, Side side) {
    return terms.stream().filter(term -> term.party().equals(side.name())).findFirst().orElse(null);
  }
}
