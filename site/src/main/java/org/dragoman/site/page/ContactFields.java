package org.dragoman.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.events.Attribution;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.events.Topic;
import org.dragoman.record.Claim;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactParty;
import org.dragoman.record.Report;
import org.dragoman.record.Resolved;
import org.dragoman.record.Side;
import org.dragoman.site.name.Words;
import org.dragoman.site.page.ContactField.Quote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the fields of a contact: value, rule, supporting and contradicting words. */
@Component
final class ContactFields {

  private static final int MOST_QUOTES = 5;

  private final Words words;

  ContactFields(Words words) {
    this.words = words;
  }

  /** The fields in the order of a sentence. */
  List<ContactField> of(Contact contact) {
    Claims claims = new Claims(contact, words);
    List<ContactField> fields = new ArrayList<>();
    contact.summary().parties().forEach(party -> fields.add(party(party, contact)));
    fields.add(claims.field("channel", contact.channel(), words::of, event -> ""));
    fields.add(claims.field("status", contact.status(), words::of, event -> ""));
    contact
        .date()
        .ifPresent(
            date -> fields.add(claims.field("when", date, words::date, ContactFields::when)));
    contact
        .place()
        .ifPresent(
            place -> fields.add(claims.field("where", place, words::place, ContactFields::where)));
    contact.summary().topics().forEach(topic -> fields.add(topic(topic, contact)));
    contact
        .agenda()
        .ifPresent(agenda -> fields.add(claims.field("agenda", agenda, words::of, event -> "")));
    wordOf(contact).ifPresent(fields::add);
    if (contact.parties().isInConflict()) {
      fields.add(claims.field("sides", contact.parties(), this::sides, event -> ""));
    }
    return fields;
  }

  private String sides(Set<Side> sides) {
    return words.list(sides.stream().sorted().map(words.names()::of).toList());
  }

  private static String when(Event event) {
    EventDate date = event.date();
    return date == null ? "" : date.text();
  }

  private static String where(Event event) {
    Place place = event.place();
    return place == null ? "" : place.text();
  }

  private ContactField party(ContactParty party, Contact contact) {
    return new ContactField(
        "who",
        words.party(party),
        "",
        quotes(contact, event -> partyWords(party, event)),
        List.of());
  }

  private static String partyWords(ContactParty party, Event event) {
    String name = party.name();
    List<Participant> ofSide =
        event.participants().stream().filter(participant -> isOf(party, participant)).toList();
    return ofSide.stream()
        .filter(participant -> name != null && sharesSurname(name, participant.name()))
        .findFirst()
        .or(() -> name == null ? ofSide.stream().findFirst() : Optional.empty())
        .map(Participant::text)
        .orElse("");
  }

  private static boolean isOf(ContactParty party, Participant participant) {
    String code =
        participant.organization() != null
            ? "org:" + participant.organization()
            : participant.country();
    return party.side().code().equals(code);
  }

  private static boolean sharesSurname(String name, @Nullable String other) {
    return other != null && last(name).equals(last(other));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private ContactField topic(String label, Contact contact) {
    return new ContactField(
        "about",
        words.topic(label),
        "",
        quotes(
            contact,
            event ->
                event.topics().stream()
                    .filter(topic -> topic.label().equals(label))
                    .map(Topic::text)
                    .findFirst()
                    .orElse("")),
        List.of());
  }

  private Optional<ContactField> wordOf(Contact contact) {
    Set<String> kinds =
        contact.reports().stream()
            .flatMap(report -> report.event().attribution().stream())
            .map(source -> words.of(source.kind()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    List<Quote> quotes =
        quotes(
            contact,
            event -> event.attribution().stream().map(Attribution::text).findFirst().orElse(""));
    return Optional.of(
        new ContactField("word-of", String.join(", ", kinds), "", quotes, List.of()));
  }

  /** The words that each report has, each wording once. */
  private static List<Quote> quotes(Contact contact, Function<Event, String> text) {
    Map<String, Quote> quotes = new LinkedHashMap<>();
    for (Report report : contact.reports()) {
      String said = text.apply(report.event());
      if (!said.isEmpty() && quotes.size() < MOST_QUOTES) {
        quotes.putIfAbsent(said, quote(report, said, ""));
      }
    }
    return List.copyOf(quotes.values());
  }

  private static Quote quote(Report report, String said, String value) {
    String outlet = report.document().outlet();
    return new Quote(
        said, value, outlet == null ? "" : outlet, DocumentPage.href(report.document().id()));
  }

  /** The claims of a contact's reports, by report. */
  private static final class Claims {

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Words words;

    Claims(Contact contact, Words words) {
      this.words = words;
      contact.reports().forEach(report -> reports.put(report.id(), report));
    }

    <T> ContactField field(
        String kind,
        Resolved<T> resolved,
        Function<T, String> value,
        Function<Event, String> text) {
      return new ContactField(
          kind,
          value.apply(resolved.value()),
          resolved.isInConflict() || resolved.supporting().isEmpty()
              ? words.say("field.rule", resolved.rule())
              : "",
          quotes(resolved.supporting(), claim -> "", text),
          quotes(resolved.contradicting(), value, text));
    }

    private <T> List<Quote> quotes(
        List<Claim<T>> claims, Function<T, String> value, Function<Event, String> text) {
      List<Quote> quotes = new ArrayList<>();
      for (Claim<T> claim : claims) {
        Report report = reports.get(claim.reportId());
        if (report != null && quotes.size() < MOST_QUOTES) {
          Quote quote = quote(report, text.apply(report.event()), value.apply(claim.value()));
          boolean isNew = quotes.stream().noneMatch(other -> other.words().equals(quote.words()));
          if (isNew && !(quote.words().isEmpty() && quote.value().isEmpty())) {
            quotes.add(quote);
          }
        }
      }
      return quotes;
    }
  }
}
