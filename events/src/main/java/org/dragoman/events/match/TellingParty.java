package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** The party that tells of a contact and is one of its two: "Putin says that talks with …". */
final class TellingParty {

  private static final Set<String> SAYING = WordLists.bundled("sources.tsv").of("party-saying");

  /** What speaks for its owner: "the president's office said". */
  private static final Set<String> VOICES = WordLists.bundled("sources.tsv").of("voice");

  /** How the noun hangs on its verb where that verb has no party of its own. */
  private static final Set<Support.Link> IMPERSONAL =
      Set.of(Support.Link.SUBJECT, Support.Link.PASSIVE_SUBJECT, Support.Link.CIRCUMSTANCE);

  private final Occurrence told;
  private final SentenceScene scene;
  private final Clauses clauses;
  private final Token trigger;
  private final Optional<Support> support;

  TellingParty(Occurrence told) {
    this.told = told;
    this.scene = told.scene();
    this.clauses = told.clauses();
    this.trigger = told.trigger();
    this.support = told.support();
  }

  /** "Putin says that talks with Ukraine have begun": those of his state. */
  List<Mention> mentions() {
    return isToldBySpeaker() ? speakers() : List.of();
  }

  private boolean isToldBySpeaker() {
    return support.isPresent()
        && told.frame().channel() != null
        && !told.isSession()
        && !told.isJourney()
        && IMPERSONAL.contains(support.get().link())
        && (!clauses.after(trigger, "with").isEmpty()
            || !clauses.after(support.get().verb(), "with").isEmpty());
  }

  private List<Mention> speakers() {
    Token at = told.verb();
    if (clauses.isRoot(at) || !at.relation().equals("ccomp")) {
      return List.of();
    }
    Token saying = clauses.above(at);
    List<Mention> found = new ArrayList<>();
    if (SAYING.contains(saying.lemma())) {
      clauses.subjects(saying).forEach(subject -> found.addAll(ofSpeaker(subject)));
    }
    return found;
  }

  /** The speaker; for "Netanyahu's office" the one who has it. */
  private List<Mention> ofSpeaker(Token subject) {
    List<Mention> own = Members.of(scene, subject);
    return own.isEmpty() && VOICES.contains(subject.lemma())
        ? clauses.possessors(subject).stream()
            .flatMap(owner -> Members.of(scene, owner).stream())
            .toList()
        : own;
  }
}
