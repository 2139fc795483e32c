package org.dragoman.events.document;

import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.codebook.Channel;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Tells a session, of three sides or of a body with members, from a meeting of two. */
final class Sessions {

  private static final Set<String> MEMBERS = WordLists.bundled("parties.tsv").of("members");

  private static final Set<String> SESSIONS = WordLists.bundled("occasions.tsv").of("session");

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
      case MULTILATERAL -> isSession || sides != 2 || isHosted(contact) ? channel : Channel.MEETING;
      default -> channel;
    };
  }

  /** "the Water Conference, co-hosted by A and B": more come than the two behind it. */
  private static boolean isHosted(Contact contact) {
    return contact.mentions().stream()
        .allMatch(
            told ->
                told.match().trigger().form().equals("Conference")
                    && told.parties().stream()
                        .allMatch(host -> host.mention().first() > told.match().trigger().index()));
  }

  /** "EU foreign ministers discussed Sudan in Brussels": they met there. */
  private static boolean isSomewhere(Contact contact) {
    return contact.mentions().stream().anyMatch(mention -> mention.place().isPresent());
  }

  /** The EU meets others as one side; other bodies meet as all their members. */
  private boolean isInSession(Contact contact, Party party) {
    boolean isSession = contact.mentions().get(0).match().frame().is(Frame.Trait.SESSION);
    int sides = contact.affiliations().size();
    boolean isOneSide =
        "EU".equals(party.affiliation().organization())
            && sides == 2
            && contact.mentions().stream().noneMatch(told -> isNamedBy(told, party));
    boolean isOwn =
        isBody(party) && contact.mentions().stream().anyMatch(told -> isNamedBy(told, party));
    return party.affiliation().organization() != null
        && !isOneSide
        && (isSession
            || isOwn
            || (party.mention().isPlural()
                && (sides == 1 || (isBody(party) && areMembers(contact, party)))));
  }

  /**
   * "attended the EU summit", "a meeting of the European Council": the body's own, where "the
   * EU-China summit" is of two.
   */
  private static boolean isNamedBy(ContactMention told, Party party) {
    if (!told.scene().span().contains(party.mention().span()) || !party.isBare()) {
      return false;
    }
    Token noun = told.match().trigger();
    if (!SESSIONS.contains(noun.lemma())) {
      return false;
    }
    Sentence sentence = told.scene().sentence();
    int before = party.mention().first() - 1;
    Token body = sentence.token(party.mention().head());
    boolean isBefore =
        body.index() < noun.index()
            && (body.index() == noun.index() - 1
                || (body.head() == noun.index() && body.relation().equals("compound")))
            && (before < 0 || !sentence.token(before).isHyphen());
    return isBefore
        || told.scene().clauses().after(noun, "of").stream().anyMatch(word -> word.equals(body));
  }

  /**
   * "NATO foreign ministers", "the leaders of ASEAN", "his G7 counterparts": the members' own, and
   * no officials of it.
   */
  private static boolean areMembers(Contact contact, Party party) {
    String office = party.mention().office();
    return office != null
        && (MEMBERS.stream().anyMatch(office::endsWith) || areCounterparts(contact, party));
  }

  private static boolean areCounterparts(Contact contact, Party party) {
    Mention mention = party.mention();
    return mention.isCounterpart()
        && mention.first() < mention.head()
        && contact.mentions().stream()
            .map(ContactMention::scene)
            .filter(scene -> scene.span().contains(mention.span()))
            .anyMatch(scene -> scene.sentence().token(mention.head() - 1).tag().startsWith("NN"));
  }
}
