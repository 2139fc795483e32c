package org.dragoman.analysis.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.analysis.Tier;
import org.dragoman.codebook.Role;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Side;

/**
 * Who takes part in a contact, as the subject of a dossier sees it. The same people meet again and
 * again; what they are to the subject is told once.
 */
final class Company {

  private final boolean isOfSubject;
  private final Tier tier;
  private final Set<Side> own = new HashSet<>();
  private final Set<Side> met = new HashSet<>();
  private final List<Someone> people = new ArrayList<>();
  private boolean isInitiator;
  private boolean hasInitiator;
  private boolean isGuest;
  private boolean isHost;
  private int contacts;

  /** The parties of {@code contact}, of which those are the subject's that pass the test. */
  Company(ContactSummary contact, Predicate<ContactParty> isSubject) {
    this.isOfSubject = contact.parties().stream().anyMatch(isSubject);
    this.tier = Tier.of(contact);
    for (ContactParty party : contact.parties()) {
      boolean isOwn = isSubject.test(party);
      if (isOwn) {
        own.add(party.side());
      }
      isInitiator |= isOwn && party.role() == Role.INITIATOR;
      hasInitiator |= party.role() == Role.INITIATOR;
      isGuest |= isOwn && party.role() == Role.GUEST;
      isHost |= isOwn && party.role() == Role.HOST;
    }
    for (ContactParty party : contact.parties()) {
      if (!own.contains(party.side())) {
        met.add(party.side());
        if (party.name() != null) {
          people.add(new Someone(party.name(), party.side()));
        }
      }
    }
  }

  /** Counts a contact of these people that took place. */
  void count() {
    contacts++;
  }

  /** How many contacts of these people took place. */
  int contacts() {
    return contacts;
  }

  /** Whether the subject takes part. */
  boolean isOfSubject() {
    return isOfSubject;
  }

  /** The level. */
  Tier tier() {
    return tier;
  }

  /** The sides for which the subject acts. */
  Set<Side> own() {
    return own;
  }

  /** The other sides. */
  Set<Side> met() {
    return met;
  }

  /** The people of the other sides whose names are told. */
  List<Someone> people() {
    return people;
  }

  /** Whether the subject started it. */
  boolean isInitiator() {
    return isInitiator;
  }

  /** Whether another started it. */
  boolean isReceiver() {
    return hasInitiator && !isInitiator;
  }

  /** Whether the subject is told as a guest. */
  boolean isGuest() {
    return isGuest;
  }

  /** Whether the subject is told as the host. */
  boolean isHost() {
    return isHost;
  }

  /** A person of a side. */
  record Someone(String name, Side side) {}
}
