package org.dragoman.events.document;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Tells whether two mentions have the same sides and, where they are named, the same persons. */
final class MergedSides {

  private static final Set<Level> HEADS = EnumSet.of(Level.HEAD_OF_STATE, Level.HEAD_OF_GOVERNMENT);

  private MergedSides() {}

  static boolean areSame(Contact contact, ContactMention mention) {
    return !BesideOthers.isOne(contact, mention)
        && areSameSides(contact, mention)
        && haveNoOtherPersons(contact, mention);
  }

  private static boolean areSameSides(Contact contact, ContactMention mention) {
    Set<String> known = contact.affiliations();
    Set<String> told = mention.affiliations();
    if (known.equals(told)) {
      return true;
    }
    Set<String> shared = new LinkedHashSet<>(known);
    shared.retainAll(told);
    if (shared.isEmpty()) {
      return namesOpenGroup(contact, mention);
    }
    boolean isPart = shared.size() == Math.min(known.size(), told.size());
    if (!isPart) {
      return false;
    }
    return shared.size() >= 2 || isOpen(contact, mention, Math.max(known.size(), told.size()));
  }

  /** "spoke with European leaders … Participants in the call included A, B and C". */
  private static boolean namesOpenGroup(Contact contact, ContactMention mention) {
    boolean isTheSame = mention.scene().clauses().hasWord(mention.match().trigger(), "the", "det");
    return isTheSame
        && mention.affiliations().size() >= 2
        && contact.mentions().stream().allMatch(MergedSides::isAlone)
        && contact.parties().stream().allMatch(party -> party.affiliation().country() != null);
  }

  /**
   * "Harris's meeting with Baltic leaders" leaves open whom the text then names; "the NATO summit"
   * leaves open who attends it.
   */
  private static boolean isOpen(Contact contact, ContactMention mention, int most) {
    boolean isSession =
        mention.match().frame().is(Frame.Trait.SESSION)
            && contact.mentions().stream().allMatch(m -> m.match().frame().is(Frame.Trait.SESSION));
    boolean isOfBody =
        contact.mentions().stream().allMatch(m -> m.match().frame().is(Frame.Trait.SESSION))
            && mention.parties().stream().allMatch(MergedSides::isMembers);
    boolean isWithGroup =
        most >= 3
            && (isAlone(mention) || contact.mentions().stream().anyMatch(MergedSides::isAlone));
    return isSession || isOfBody || isWithGroup;
  }

  /** "NATO leaders will discuss …": those who sit at its summit. */
  private static boolean isMembers(Party party) {
    return party.affiliation().organization() != null
        && party.name() == null
        && party.mention().isPlural();
  }

  /** Only one side is named, and it is no body in session: it meets a group without names. */
  private static boolean isAlone(ContactMention mention) {
    return mention.affiliations().size() == 1 && !mention.match().frame().is(Frame.Trait.SESSION);
  }

  private static boolean haveNoOtherPersons(Contact contact, ContactMention mention) {
    for (String side : mention.affiliations()) {
      Set<String> known = contact.persons(side);
      Set<String> told = Contact.persons(mention.parties(), side);
      Set<String> shared = new LinkedHashSet<>(known);
      shared.retainAll(told);
      boolean areOthers = !known.isEmpty() && !told.isEmpty() && shared.isEmpty();
      boolean isAnother =
          (told.isEmpty() && isOfficialOfAnotherRank(contact, mention, side))
              || (known.isEmpty() && isOfAnotherRankThanUnnamed(contact, mention, side));
      if ((areOthers || isAnother) && !isTripTo(contact, mention, side)) {
        return false;
      }
    }
    return true;
  }

  /** "spoke with Prime Minister A … welcomed the visit by his adviser": that is not A. */
  private static boolean isOfficialOfAnotherRank(
      Contact contact, ContactMention mention, String side) {
    Set<Level> known = new LinkedHashSet<>();
    contact.parties().stream()
        .filter(party -> party.affiliation().key().equals(side) && party.name() != null)
        .forEach(party -> known.add(level(party)));
    return !known.isEmpty()
        && !known.contains(null)
        && mention.parties().stream()
            .filter(party -> party.affiliation().key().equals(side) && party.name() == null)
            .filter(party -> !party.isBare() && !party.mention().isPlural())
            .map(MergedSides::level)
            .anyMatch(level -> level == Level.MINISTER && !known.contains(level));
  }

  /** "The president met A. A later held talks with Prime Minister B": B is not the president. */
  private static boolean isOfAnotherRankThanUnnamed(
      Contact contact, ContactMention mention, String side) {
    Set<Level> known = new LinkedHashSet<>();
    contact.parties().stream()
        .filter(party -> party.affiliation().key().equals(side) && isOneUnnamed(party))
        .forEach(party -> known.add(level(party)));
    List<Level> told =
        mention.parties().stream()
            .filter(party -> party.affiliation().key().equals(side) && party.name() != null)
            .map(MergedSides::level)
            .toList();
    return known.size() == 1
        && HEADS.containsAll(known)
        && !told.isEmpty()
        && told.stream().allMatch(level -> level != null && !known.contains(level))
        && told.stream().anyMatch(HEADS::contains);
  }

  private static boolean isOneUnnamed(Party party) {
    return party.name() == null && !party.isBare() && !party.mention().isPlural();
  }

  private static @Nullable Level level(Party party) {
    return party.actor() == null ? party.mention().level() : party.actor().level();
  }

  /** A guest meets several of the host's officials on one visit, where no other place is told. */
  private static boolean isTripTo(Contact contact, ContactMention mention, String side) {
    boolean isVisit = contact.channel() == Channel.VISIT || mention.channel() == Channel.VISIT;
    if (!isVisit) {
      return false;
    }
    String place = mention.place().map(PlaceMention::country).orElse(null);
    return place == null ? isHost(contact, side) && isOfTwo(contact, mention) : side.equals(place);
  }

  private static boolean isOfTwo(Contact contact, ContactMention mention) {
    return contact.affiliations().size() == 2 && mention.affiliations().size() == 2;
  }

  /** Whether a journey of the contact goes to that side. */
  private static boolean isHost(Contact contact, String side) {
    return contact.mentions().stream()
        .filter(known -> known.match().frame().is(Frame.Trait.JOURNEY))
        .flatMap(known -> known.parties().stream())
        .anyMatch(party -> party.role() == Role.HOST && party.affiliation().key().equals(side));
  }
}
