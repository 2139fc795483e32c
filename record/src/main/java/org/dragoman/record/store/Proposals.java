package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.holder.Term;
import org.dragoman.actors.office.Office;
import org.dragoman.actors.office.Offices;
import org.dragoman.events.Participant;
import org.dragoman.record.HolderProposal;
import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.dragoman.record.SourceClass;
import org.dragoman.record.person.PersonKeys;
import org.dragoman.text.Document;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds office-holders that the list does not know: persons whom at least {@value #DOCUMENTS}
 * documents of at least {@value #OUTLETS} outlets, copies apart, name in full and in an office of
 * which a side has one holder at a time.
 */
final class Proposals {

  private static final int DOCUMENTS = 3;
  private static final int OUTLETS = 2;

  private static final class Lists {
    private static final OfficeHolders HOLDERS = OfficeHolders.load();
    private static final Offices OFFICES = Offices.load();
  }

  private final Handle handle;

  Proposals(Handle handle) {
    this.handle = handle;
  }

  /** Those that nobody has decided, the ones with most documents first. */
  List<HolderProposal> list() {
    Set<String> decided = new HashSet<>(new HolderRows(handle).decided());
    return seats().stream()
        .filter(seat -> !decided.contains(seat.id()))
        .flatMap(seat -> unknown(seat).stream())
        .sorted(
            Comparator.comparingInt(HolderProposal::documents)
                .reversed()
                .thenComparing(HolderProposal::side)
                .thenComparing(HolderProposal::id))
        .toList();
  }

  /** The proposal of that id, whether it is decided or not. */
  Optional<HolderProposal> find(String id) {
    return seats().stream().filter(seat -> seat.id().equals(id)).findFirst().flatMap(this::unknown);
  }

  private Optional<HolderProposal> unknown(Seat seat) {
    return Optional.ofNullable(isOfOne(seat.office()) ? proposal(seat) : null)
        .filter(proposal -> !isKnown(proposal));
  }

  private List<Seat> seats() {
    return handle
        .createQuery(
            "SELECT person_id, side, office FROM person_office WHERE office <> '' AND reports -"
                + " inferred >= :least ORDER BY person_id, side, office")
        .bind("least", DOCUMENTS)
        .map(
            (row, context) ->
                new Seat(
                    row.getString("person_id"),
                    new Side(row.getString("side")),
                    row.getString("office")))
        .list();
  }

  private static boolean isOfOne(String office) {
    return Lists.OFFICES.findOffice(office).filter(Office::unique).isPresent();
  }

  private @Nullable HolderProposal proposal(Seat seat) {
    Map<String, Integer> names = new TreeMap<>();
    Set<String> outlets = new TreeSet<>();
    Set<String> documents = new TreeSet<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    List<String> reports = new ArrayList<>();
    for (Report report : reports(seat.personId())) {
      String name = nameIn(report, seat);
      LocalDate day = report.document().published();
      if (name == null || day == null) {
        continue;
      }
      reports.add(report.id());
      days.add(day);
      names.merge(name, 1, Integer::sum);
      if (report.source() != SourceClass.COPY) {
        documents.add(report.document().id());
        outlets.add(String.valueOf(report.document().outlet()));
      }
    }
    if (documents.size() < DOCUMENTS || outlets.size() < OUTLETS) {
      return null;
    }
    List<String> spellings = spellings(names);
    LocalDate last = days.last();
    return new HolderProposal(
        seat.id(),
        spellings.get(0),
        spellings.subList(1, spellings.size()),
        seat.office(),
        seat.side(),
        days.first(),
        last,
        documents.size(),
        outlets.size(),
        Lists.HOLDERS
            .findHolder(seat.office(), seat.side().name(), last)
            .map(Term::person)
            .orElse(null),
        reports.stream().sorted().toList());
  }

  private List<Report> reports(String personId) {
    List<Report> reports = new ArrayList<>();
    ReportRows rows = new ReportRows(handle);
    handle
        .createQuery(
            "SELECT DISTINCT p.contact_id FROM contact_party p JOIN contact c ON c.id ="
                + " p.contact_id WHERE p.person_id = :person AND c.state = 'live' ORDER BY"
                + " p.contact_id")
        .bind("person", personId)
        .mapTo(String.class)
        .forEach(contact -> reports.addAll(rows.ofContact(contact)));
    return reports;
  }

  /** The full name under which the report has the person in the office; null where it has not. */
  private static @Nullable String nameIn(Report report, Seat seat) {
    for (Participant participant : report.event().participants()) {
      String name = participant.name();
      boolean isTold =
          seat.office().equals(participant.office()) && !participant.inferred().contains("office");
      if (name != null
          && isTold
          && name.indexOf(' ') > 0
          && seat.side().equals(Side.of(participant))
          && PersonKeys.id(name, seat.side(), report.document().published())
              .equals(seat.personId())) {
        return name;
      }
    }
    return null;
  }

  /** The spellings, that of most reports first, of equals the longest. */
  private static List<String> spellings(Map<String, Integer> names) {
    return names.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> -entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the list has the person in that office of that side, on any day. */
  private static boolean isKnown(HolderProposal proposal) {
    List<String> all = new ArrayList<>(proposal.names());
    all.add(proposal.person());
    return all.stream()
        .flatMap(name -> Lists.HOLDERS.listTerms(name).stream())
        .anyMatch(
            term ->
                term.office().equals(proposal.office())
                    && term.party().equals(proposal.side().name()));
  }

  /** A person in an office of a side. */
  private record Seat(String personId, Side side, String office) {

    String id() {
      return "o" + Document.digest("", personId + "\n" + side + "\n" + office).substring(0, 12);
    }
  }
}
