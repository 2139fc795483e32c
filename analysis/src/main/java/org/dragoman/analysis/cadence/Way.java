package org.dragoman.analysis.cadence;

import org.dragoman.codebook.Channel;

/** Ways of contact that are alike enough to be counted together. */
public enum Way {
  /** By telephone or with pictures. */
  CALL("call", "calls"),
  /** In person. */
  MEETING("meeting", "meetings"),
  /** In writing. */
  LETTER("letter", "letters"),
  /** An ambassador called in. */
  SUMMONS("summons", "summonses"),
  /** The way is not told. */
  CONTACT("contact", "contacts");

  private final String noun;
  private final String nouns;

  Way(String noun, String nouns) {
    this.noun = noun;
    this.nouns = nouns;
  }

  /** {@code call}. */
  public String noun() {
    return noun;
  }

  /** {@code calls}. */
  public String nouns() {
    return nouns;
  }

  /** The way of a channel. */
  public static Way of(Channel channel) {
    return switch (channel) {
      case PHONE, VIDEO -> CALL;
      case MEETING, VISIT, SUMMIT, MULTILATERAL, NEGOTIATION, MEDIATION -> MEETING;
      case LETTER -> LETTER;
      case SUMMONS -> SUMMONS;
      case UNSPECIFIED -> CONTACT;
    };
  }
}
