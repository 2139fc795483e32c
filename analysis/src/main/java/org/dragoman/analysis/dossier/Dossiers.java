package org.dragoman.analysis.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.holder.Term;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.ties.Membership;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactQueryBuilder;
import org.dragoman.record.Person;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/** Makes dossiers out of the record and the lists of office-holders and ties. */
public final class Dossiers {

  private final RecordView view;
  private final SideNames names;
  private final OfficeHolders holders;
  private final Ties ties;

  public Dossiers(RecordView view, SideNames names, OfficeHolders holders, Ties ties) {
    this.view = view;
    this.names = names;
    this.holders = holders;
    this.ties = ties;
  }

  /** What is known of a person; empty where neither the record nor the list has the name. */
  public Optional<Dossier> person(String idOrName) {
    Person person = view.findPerson(idOrName).orElse(null);
    String name = person == null ? idOrName : person.name();
    List<Term> terms = holders.listTerms(name);
    if (person == null) {
      return terms.isEmpty()
          ? Optional.empty()
          : Optional.of(new Dossier(terms.get(0).person(), 0, List.of(offices(terms, false))));
    }
    Tallies tallies =
        gather(
            ContactQuery.builder().person(person.id()),
            party -> person.id().equals(party.personId()));
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            "Named as",
            List.of(
                Row.told("spellings", String.join(", ", person.spellings())),
                Row.told("offices", String.join(", ", person.offices())),
                Row.told(
                    "for", EnglishWords.list(person.sides().stream().map(names::name).toList())))));
    sections.add(offices(terms, false));
    sections.addAll(tallies.sections());
    return Optional.of(new Dossier(name, tallies.contacts(), sections));
  }

  /** What is known of an office, of one side or of all. */
  public Dossier office(String office, @Nullable Side side) {
    String wanted = office.strip().toLowerCase(Locale.ROOT);
    ContactQueryBuilder query = ContactQuery.builder().office(wanted);
    if (side != null) {
      query.sides(List.of(side));
    }
    Tallies tallies =
        gather(
            query,
            party ->
                party.office() != null
                    && party.office().contains(wanted)
                    && (side == null || side.equals(party.side())));
    List<Term> terms =
        holders.listTerms().stream()
            .filter(term -> term.office().equals(wanted))
            .filter(term -> side != null && term.party().equals(side.name()))
            .toList();
    List<Section> sections = new ArrayList<>();
    sections.add(offices(terms, true));
    sections.addAll(tallies.sections());
    String title = side == null ? wanted : wanted + " of " + names.inSentence(side);
    return new Dossier(title, tallies.contacts(), sections);
  }

  /** What is known of a state or an organisation on that day. */
  public Dossier side(Side side, LocalDate day) {
    Tallies tallies =
        gather(ContactQuery.builder().sides(List.of(side)), party -> side.equals(party.side()));
    List<Section> sections = new ArrayList<>(tallies.sections());
    sections.add(inOffice(side, day));
    if (side.isState()) {
      sections.add(memberships(side, day));
      sections.add(
          new Section(
              "Treaties and declarations",
              ties.listTreaties(side).stream()
                  .filter(tie -> tie.isInForce(day))
                  .map(tie -> Row.told(tie.name(), "since " + tie.from()))
                  .toList()));
    } else {
      sections.add(members(side, day));
    }
    return new Dossier(names.name(side), tallies.contacts(), sections);
  }

  private Tallies gather(ContactQueryBuilder query, Predicate<ContactParty> isSubject) {
    Tallies tallies = new Tallies(names, isSubject);
    view.forEachContact(query.inAnyOrder().build(), tallies::add);
    return tallies;
  }

  private Section inOffice(Side side, LocalDate day) {
    List<Row> rows =
        holders.listTerms().stream()
            .filter(term -> term.party().equals(side.name()) && term.covers(day, 0))
            .sorted(Comparator.comparing(Term::office))
            .limit(12)
            .map(term -> Row.told(term.office(), term.person()))
            .toList();
    return new Section("In office on " + day, rows);
  }

  private Section offices(List<Term> terms, boolean isOfOneOffice) {
    List<Row> rows =
        terms.stream()
            .sorted(Comparator.comparing(Term::begins))
            .map(
                term ->
                    Row.told(
                        isOfOneOffice ? term.person() : term.office() + ", " + partyName(term),
                        span(term)))
            .toList();
    return new Section(isOfOneOffice ? "Holders" : "Offices held", rows);
  }

  private String partyName(Term term) {
    return names.name(
        term.state() != null
            ? Side.state(term.state())
            : Side.organization(String.valueOf(term.organization())));
  }

  private static String span(Term term) {
    if (term.from() == null) {
      return "seen in office " + term.seen();
    }
    return term.from() + " to " + (term.to() == null ? "no end known" : term.to());
  }

  private Section memberships(Side side, LocalDate day) {
    return new Section(
        "Memberships",
        ties.listMemberships(side).stream()
            .filter(membership -> membership.isInForce(day))
            .sorted(Comparator.comparing(Membership::organization))
            .map(
                membership ->
                    Row.told(membership.organization(), "since " + membership.from().getYear()))
            .toList());
  }

  private Section members(Side side, LocalDate day) {
    List<String> members =
        ties.listMembers(side.name()).stream()
            .filter(membership -> membership.isInForce(day))
            .map(membership -> names.name(Side.state(membership.state())))
            .sorted()
            .toList();
    return new Section(
        "Members",
        members.isEmpty()
            ? List.of()
            : List.of(Row.told(String.valueOf(members.size()), String.join(", ", members))));
  }
}
