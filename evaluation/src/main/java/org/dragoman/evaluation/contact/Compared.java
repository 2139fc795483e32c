package org.dragoman.evaluation.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.evaluation.gold.CodedContact;
import org.dragoman.evaluation.gold.CodedParty;
import org.jspecify.annotations.Nullable;

/** The parts of a contact in the form in which two contacts are compared. */
final class Compared {

  private static final Map<String, String> CHANNEL_GROUPS =
      Map.ofEntries(
          Map.entry("phone", "call"),
          Map.entry("video", "call"),
          Map.entry("meeting", "meet"),
          Map.entry("visit", "visit"),
          Map.entry("summit", "meet"),
          Map.entry("multilateral", "multi"),
          Map.entry("letter", "letter"),
          Map.entry("message", "letter"),
          Map.entry("negotiation", "nego"),
          Map.entry("mediation", "nego"),
          Map.entry("summons", "summons"),
          Map.entry("unspecified", "any"));
  private static final Map<String, String> STATUS_GROUPS =
      Map.of(
          "held", "held",
          "under-way", "held",
          "background", "held",
          "planned", "future",
          "proposed", "future",
          "hypothetical", "future",
          "postponed", "off",
          "cancelled", "off",
          "denied", "off",
          "refused", "off");
  private static final Map<String, String> LONG_NAMES =
      Map.of(
          "united nations", "un",
          "european union", "eu",
          "north atlantic treaty organization", "nato");
  private static final String ANY = "any";

  private Compared() {}

  /** The states and organisations. */
  static Set<String> parties(CodedContact contact) {
    Set<String> parties = new TreeSet<>();
    for (CodedParty party : contact.parties()) {
      String country = party.country();
      if (country != null && !country.isEmpty()) {
        parties.add(country.toUpperCase(Locale.ROOT));
      } else {
        String name = Objects.requireNonNullElse(party.organization(), "");
        String lower = name.toLowerCase(Locale.ROOT).strip();
        String known = LONG_NAMES.getOrDefault(lower, lower);
        if (!known.isEmpty()) {
          parties.add("org:" + Folding.phrase(known));
        }
      }
    }
    return parties;
  }

  static Set<String> surnames(CodedContact contact) {
    Set<String> surnames = new TreeSet<>();
    for (CodedParty party : contact.parties()) {
      String name = party.name();
      if (name != null && !name.isEmpty()) {
        String latin = party.latinName();
        String surname = Folding.surname(latin == null || latin.isEmpty() ? name : latin);
        if (!surname.isEmpty()) {
          surnames.add(surname);
        }
      }
    }
    return surnames;
  }

  static List<String> offices(CodedContact contact) {
    return contact.parties().stream()
        .map(party -> Folding.phrase(party.office()))
        .filter(office -> !office.isEmpty())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** First and last day; empty where the first is not told. */
  static String days(CodedContact contact) {
    String start = contact.start();
    String end = contact.end();
    if (start == null || start.isEmpty()) {
      return "";
    }
    return day(start) + "/" + day(end == null || end.isEmpty() ? start : end);
  }

  private static String day(String date) {
    return date.substring(0, Math.min(10, date.length()));
  }

  static String place(CodedContact contact) {
    return Objects.requireNonNullElse(contact.place(), "");
  }

  /** The group of the channel; null for one that no group has. */
  static @Nullable String channelGroup(CodedContact contact) {
    String channel = contact.channel();
    return channel == null ? ANY : CHANNEL_GROUPS.get(channel);
  }

  static @Nullable String statusGroup(CodedContact contact) {
    String status = contact.status();
    return status == null ? null : STATUS_GROUPS.get(status);
  }

  static boolean isAnyChannel(CodedContact contact) {
    return ANY.equals(channelGroup(contact));
  }
}
