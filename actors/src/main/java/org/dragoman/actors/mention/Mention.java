package org.dragoman.actors.mention;

import org.dragoman.codebook.Level;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence that name a party.
 *
 * @param kind what they name
 * @param first the first token
 * @param last the last token
 * @param head the token on which the rest hangs
 * @param span their place in the document's content
 * @param name the person's name without titles; null where none is told
 * @param office the office as told, normalised; null where none is told
 * @param level the rank of the office; null where it has none
 * @param affiliation the state or organisation as told; null where none is told
 * @param body the part of a government or the group that is meant (foreign ministry, delegation,
 *     rebels); null otherwise
 * @param isPlural whether several people are meant that are not named
 * @param isDefinite whether it stands for somebody named before (the minister, the two leaders)
 * @param isCounterpart whether the office is that of the other party
 * @param isPlaceName whether the words name a place too: a capital or a state
 */
public record Mention(
    Kind kind,
    int first,
    int last,
    int head,
    Span span,
    @Nullable String name,
    @Nullable String office,
    @Nullable Level level,
    @Nullable Affiliation affiliation,
    @Nullable String body,
    boolean isPlural,
    boolean isDefinite,
    boolean isCounterpart,
    boolean isPlaceName) {

  /**
   * The {@link #body} of an adjective that stands for a party beside a noun: "Turkish-Azerbaijani
   * talks".
   */
  public static final String ADJECTIVE = "adjective";

  /**
   * The {@link #body} of a word that counts occasions: in "the next round of talks" those who sit
   * are those of the last one.
   */
  public static final String ROUND = "round";

  /** What a mention names. */
  public enum Kind {
    /** A person by name. */
    PERSON,
    /** An official by office alone. */
    OFFICE,
    /** A state or organisation, or a body of one. */
    PARTY,
    /** Somebody told before: he, they, both sides. */
    ANAPHOR
  }

  /** A state or organisation, of which the words tell nothing else. */
  public static Mention ofParty(
      int first, int last, Span span, Affiliation affiliation, boolean isPlural) {
    return new Mention(
        Kind.PARTY,
        first,
        last,
        last,
        span,
        null,
        null,
        null,
        affiliation,
        null,
        isPlural,
        false,
        false,
        false);
  }

  /** A place that stands for its state. */
  public static Mention ofPlace(int first, int last, int head, Span span) {
    return new Mention(
        Kind.PARTY,
        first,
        last,
        head,
        span,
        null,
        null,
        null,
        null,
        null,
        false,
        false,
        false,
        true);
  }

  /** The same words, read as those of the state alone that somebody is of. */
  public Mention asPlace() {
    return ofPlace(first, last, head, span);
  }

  /** Whether a state or an organisation is told or known. */
  public boolean isAffiliated() {
    return affiliation != null;
  }

  /** Whether it is an organisation, or a body of one, and none of its officials. */
  public boolean isOrganization() {
    return kind == Kind.PARTY && affiliation != null && affiliation.organization() != null;
  }

  /** Whether it is a ministry, of whatever state. */
  public boolean isMinistry() {
    return body != null && body.endsWith("ministry");
  }

  /** Whether it stands for those who met before, in "the next round". */
  public boolean isRound() {
    return ROUND.equals(body) && kind == Kind.ANAPHOR;
  }

  /** Whether it tells somebody as who chairs a body. */
  public boolean isChair() {
    return isChair(office, affiliation);
  }

  /**
   * Whether who has this office there chairs a body: the OSCE's chair, but not a state's
   * committee's.
   */
  public static boolean isChair(@Nullable String office, @Nullable Affiliation affiliation) {
    return office != null
        && office.startsWith("chair")
        && affiliation != null
        && affiliation.organization() != null;
  }

  /** This mention, belonging to {@code affiliation}. */
  public Mention withAffiliation(@Nullable Affiliation affiliation) {
    return new Mention(
        kind,
        first,
        last,
        head,
        span,
        name,
        office,
        level,
        affiliation,
        body,
        isPlural,
        isDefinite,
        isCounterpart,
        isPlaceName);
  }

  /** This mention, of somebody who has left the office. */
  public Mention asFormer() {
    boolean isOffice = office != null && kind != Kind.PARTY;
    return new Mention(
        kind,
        first,
        last,
        head,
        span,
        name,
        isOffice ? "former " + office : office,
        isOffice ? Level.OFFICIAL : level,
        affiliation,
        body,
        isPlural,
        isDefinite,
        isCounterpart,
        isPlaceName);
  }

  /** This mention, with the office and rank of {@code other}. */
  public Mention withOfficeOf(Mention other) {
    return new Mention(
        kind,
        first,
        last,
        head,
        span,
        name,
        other.office,
        other.level,
        affiliation,
        body,
        isPlural,
        isDefinite,
        isCounterpart,
        isPlaceName);
  }
}
