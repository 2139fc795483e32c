package org.dragoman.actors.mention;

import java.util.ArrayList;
import java.util.List;

/** What a phrase gives: the parties that it mentions, and the token behind it. */
record ActorPhrase(List<Mention> mentions, int end) {

  /** No mentions; the next phrase may begin at {@code end}. */
  static ActorPhrase none(int end) {
    return new ActorPhrase(List.of(), end);
  }

  /** The mentions of both phrases, of which the other ends later. */
  ActorPhrase and(ActorPhrase other) {
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(other.mentions());
    return new ActorPhrase(all, other.end());
  }

  ActorPhrase asFormer() {
    return new ActorPhrase(mentions.stream().map(Mention::asFormer).toList(), end);
  }
}
