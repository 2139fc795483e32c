package org.dragoman.events.document;

import java.util.Set;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.codebook.Channel;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.words.WordLists;

/** Tells a session, of three sides or of a body with members, from a meeting of two. */
final class Sessions {

  private static final Set<String> MEMBERS = WordLists.bundled("parties.tsv").of("members");

  private final Organizations organizations;

  Sessions(Organizations organizations) {
    this.organizations = organizations;
  }

  /** Whether the party is of a body that has states as members, and so can be in session. */
  boolean isBody(Party party) {
    String name = party.affiliation().organization();
    return name != null
        && organizations
            .findOrganization(name)
            .filter(organization -> organization.kind().isOfStates())
            .isPresent();
  }

  /** The channel of a contact whose sides are all known. */
  Channel channel(Contact contact) {
    Channel channel = contact.channel();
    int sides = contact.affiliations().size();
    boolean isSession =
        sides >= 3 || contact.parties().stream().anyMatch(party -> isInSession(contact, party));
    return switch (channel) {
      case MEETING, VISIT, SUMMIT -> isSession ? Channel.MULTILATERAL : channel;
      case NEGOTIATION -> sides >= 3 ? Channel.MULTILATERAL : channel;
      case UNSPECIFIED ->
          isSession && sides == 1 && isSomewhere(contact) ? Channel.MULTILATERAL : channel;
      case MULTILATERAL -> isSession || sides != 2 ? channel : Channel.MEETING;
      default -> channel;
    };
  }

  /** "EU foreign ministers discussed Sudan in Brussels": they met there. */
  private static boolean isSomewhere(Contact contact) {
    return contact.mentions().stream().anyMatch(mention -> mention.place().isPresent());
  }

  /** The EU meets others as one side; other bodies meet as all their members. */
  private boolean isInSession(Contact contact, Party party) {
    boolean isSession = contact.mentions().get(0).match().frame().is(Frame.Trait.SESSION);
    int sides = contact.affiliations().size();
    boolean isOneSide = "EU".equals(party.affiliation().organization()) && sides == 2;
    return party.affiliation().organization() != null
        && !isOneSide
        && (isSession
            || (party.mention().isPlural()
                && (sides == 1 || (isBody(party) && isOfMembers(party)))));
  }

  /** "NATO foreign ministers", "the leaders of ASEAN": the members' own, and no officials of it. */
  private static boolean isOfMembers(Party party) {
    String office = party.mention().office();
    return office != null && MEMBERS.stream().anyMatch(office::endsWith);
  }
}
