package org.dragoman.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.codebook.Level;
import org.dragoman.record.ContactParty;
import org.dragoman.record.Side;

/** Names the parties of a contact as a newspaper does: "Turkish Foreign Minister Hakan Fidan". */
final class PartyWords {

  private static final Set<String> ACRONYMS =
      Set.of("dprk", "un", "eu", "nato", "osce", "asean", "prc", "rok", "au", "oic");
  private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "to", "in", "on");

  private final SideNames names;

  PartyWords(SideNames names) {
    this.names = names;
  }

  /** The parties of one side in a row. */
  String of(List<ContactParty> parties) {
    List<String> named = new ArrayList<>();
    for (ContactParty party : parties) {
      boolean isBare = party.name() == null && party.office() == null;
      if (!isBare || parties.size() == 1) {
        named.add(of(party, !named.isEmpty()));
      }
    }
    if (named.isEmpty()) {
      named.add(names.inSentence(parties.get(0).side()));
    }
    return EnglishWords.list(named);
  }

  /** Each side's parties, in their order. */
  static Map<Side, List<ContactParty>> bySide(List<ContactParty> parties) {
    Map<Side, List<ContactParty>> sides = new LinkedHashMap<>();
    for (ContactParty party : parties) {
      sides.computeIfAbsent(party.side(), side -> new ArrayList<>()).add(party);
    }
    return sides;
  }

  private String of(ContactParty party, boolean isSecond) {
    String name = party.name();
    String office = party.office();
    if (office == null) {
      return name == null
          ? names.inSentence(party.side())
          : name + " of " + names.inSentence(party.side());
    }
    boolean saysSide = office.contains(names.name(party.side()).toLowerCase(Locale.ROOT));
    String state = (isSecond && name != null) || saysSide ? "" : adjective(party.side()) + " ";
    if (name == null) {
      return "the " + state + cased(office) + (isOfMembers(party) ? "s" : "");
    }
    return isLong(office)
        ? name + ", " + adjective(party.side()) + " " + titled(office) + ","
        : state + titled(office) + " " + name;
  }

  /** "The NATO foreign ministers": an organisation has none of its own, its members have. */
  private static boolean isOfMembers(ContactParty party) {
    boolean isOfStates =
        party.level() == Level.MINISTER
            || party.level() == Level.HEAD_OF_STATE
            || party.level() == Level.HEAD_OF_GOVERNMENT
            || "leader".equals(party.office());
    return !party.side().isState() && isOfStates && !String.valueOf(party.office()).endsWith("s");
  }

  /** An office that stands better behind the name than before it. */
  private static boolean isLong(String office) {
    return office.contains(" for ") || office.contains(",") || office.split(" ", -1).length > 6;
  }

  private static String cased(String office) {
    StringBuilder cased = new StringBuilder(office.length());
    for (String word : office.split(" ", -1)) {
      cased.append(cased.isEmpty() ? "" : " ");
      cased.append(ACRONYMS.contains(word) ? word.toUpperCase(Locale.ROOT) : word);
    }
    return cased.toString();
  }

  private String adjective(Side side) {
    return side.code().equals("USA") ? "U.S." : names.adjective(side);
  }

  /** {@code Foreign Minister}, {@code Secretary of State}. */
  static String titled(String office) {
    StringBuilder titled = new StringBuilder(office.length());
    for (String word : office.split(" ", -1)) {
      titled.append(titled.isEmpty() ? "" : " ");
      boolean isAcronym = ACRONYMS.contains(word);
      titled.append(
          SMALL.contains(word)
              ? word
              : isAcronym ? word.toUpperCase(Locale.ROOT) : EnglishWords.sentenceCase(word));
    }
    return titled.toString();
  }
}
