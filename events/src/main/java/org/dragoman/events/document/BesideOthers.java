package org.dragoman.events.document;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.words.WordLists;

/** Tells a contact of two from one of more that has both, told beside it. */
final class BesideOthers {

  private static final Set<String> FURTHER = WordLists.bundled("channels.tsv").of("further");

  private BesideOthers() {}

  /** Whether a mention and a contact are of the two and of the more. */
  static boolean isOne(Contact contact, ContactMention mention) {
    return isFurther(contact, mention)
        || isBesideVisit(contact, mention)
        || isBesideMediation(contact, mention);
  }

  /** "The three ministers met. A also held talks with B": beside the meeting of all. */
  private static boolean isFurther(Contact contact, ContactMention mention) {
    boolean isOfFewer =
        contact.affiliations().size() > 2
            && mention.affiliations().size() == 2
            && !contact.mentions().stream().allMatch(known -> known.scene().isTitle());
    return isOfFewer
        && mention.scene().clauses().dependents(mention.match().verb(), "advmod").stream()
            .anyMatch(word -> FURTHER.contains(word.lemma()));
  }

  /** "travels to A, B and C. The ministers of A and B and he will sit together": no visit. */
  private static boolean isBesideVisit(Contact contact, ContactMention mention) {
    return contact.affiliations().size() == 2
        && mention.affiliations().size() > 2
        && !mention.match().frame().is(Frame.Trait.JOURNEY)
        && contact.mentions().stream()
            .anyMatch(
                known ->
                    known.match().frame().is(Frame.Trait.JOURNEY)
                        && known.scene().number() < mention.scene().number()
                        && !known.scene().isTitle());
  }

  /** "A met B and offered to mediate between B and C": the meeting of the two is none of all. */
  private static boolean isBesideMediation(Contact contact, ContactMention mention) {
    Set<String> mediators = new LinkedHashSet<>();
    mention.parties().stream()
        .filter(party -> party.role() == Role.MEDIATOR)
        .forEach(party -> mediators.add(party.affiliation().key()));
    return mention.clause().status() == Status.PROPOSED
        && contact.affiliations().size() == 2
        && mention.affiliations().size() > 2
        && !mediators.isEmpty()
        && contact.affiliations().containsAll(mediators)
        && contact.parties().stream().allMatch(party -> party.name() != null);
  }
}
