package org.dragoman.actors.mention;

import org.dragoman.actors.office.OfficeKind;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Mention} together. */
final class MentionBuilder {

  private final ActorSentence sentence;
  private final Mention.Kind kind;
  private final int first;
  private final int last;
  private int head;
  private @Nullable String name;
  private @Nullable String office;
  private @Nullable Level level;
  private @Nullable Affiliation affiliation;
  private @Nullable String body;
  private boolean isPlural;
  private boolean isDefinite;
  private boolean isCounterpart;
  private boolean isPlaceName;

  private MentionBuilder(ActorSentence sentence, Mention.Kind kind, int first, int last) {
    this.sentence = sentence;
    this.kind = kind;
    this.first = first;
    this.last = last;
    this.head = sentence.head(first, last);
  }

  static MentionBuilder of(ActorSentence sentence, Mention.Kind kind, int first, int last) {
    return new MentionBuilder(sentence, kind, first, last);
  }

  MentionBuilder name(String name) {
    this.name = name;
    return this;
  }

  /** Looks for the head among the tokens of the name alone. */
  MentionBuilder headIn(int from, int to) {
    this.head = sentence.head(from, to);
    return this;
  }

  MentionBuilder office(ToldOffice told) {
    if (told.kind() == OfficeKind.BODY) {
      this.body = told.name();
    } else {
      this.office = told.name();
      this.level = told.level();
    }
    return this;
  }

  MentionBuilder affiliation(@Nullable Affiliation affiliation) {
    this.affiliation = affiliation;
    return this;
  }

  MentionBuilder plural(boolean isPlural) {
    this.isPlural = isPlural;
    return this;
  }

  MentionBuilder body(String body) {
    this.body = body;
    return this;
  }

  MentionBuilder definite() {
    return definite(true);
  }

  MentionBuilder definite(boolean isDefinite) {
    this.isDefinite = isDefinite;
    return this;
  }

  MentionBuilder counterpart(boolean isCounterpart) {
    this.isCounterpart = isCounterpart;
    return this;
  }

  /** "his president" is somebody's office as much as "the president". */
  MentionBuilder owned(boolean isOwned) {
    this.isDefinite |= isOwned;
    return this;
  }

  MentionBuilder placeName(boolean isPlaceName) {
    this.isPlaceName = isPlaceName;
    return this;
  }

  /** An adjective alone names a party only beside a noun of contact; the body says so. */
  MentionBuilder adjective(boolean isAdjective) {
    this.body = isAdjective ? Mention.ADJECTIVE : body;
    return this;
  }

  Mention build() {
    return new Mention(
        kind,
        first,
        last,
        head,
        sentence.span(first, last),
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
}
