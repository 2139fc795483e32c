package org.dragoman.events.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.status.Clause;

/**
 * A contact as one clause tells it.
 *
 * @param scene the sentence
 * @param match the frame that matched
 * @param parties who, each with state or organisation
 * @param channel the way of the contact, as far as this clause tells it
 * @param isChannelTold whether a word tells the way, so that "talks" and "spoke" may still be a
 *     call
 * @param clause whether it took place
 * @param date when
 * @param place where
 */
record ContactMention(
    SentenceScene scene,
    FrameMatch match,
    List<Party> parties,
    Channel channel,
    boolean isChannelTold,
    Clause clause,
    Optional<ToldDate> date,
    Optional<PlaceMention> place) {

  ContactMention {
    parties = List.copyOf(parties);
  }

  /** Whether a verb of the text itself, not the headline, tells it as done. */
  boolean isFact() {
    return !scene.isTitle()
        && clause.status() == Status.HELD
        && !clause.isTold()
        && match.verb().equals(match.trigger())
        && (match.verb().tag().equals("VBD") || match.verb().tag().equals("VBN"));
  }

  /** The states and organisations, in the order of the text. */
  Set<String> affiliations() {
    Set<String> keys = new LinkedHashSet<>();
    parties.forEach(party -> keys.add(party.affiliation().key()));
    return keys;
  }
}
