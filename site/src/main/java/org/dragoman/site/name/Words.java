package org.dragoman.site.name;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.analysis.SideNames;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.Term;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the fields of the record into the reader's language. */
@Component
public final class Words {

  private final MessageSource messages;
  private final Names names;
  private final SideNames english;

  Words(MessageSource messages, Names names, SideNames english) {
    this.messages = messages;
    this.names = names;
    this.english = english;
  }

  /** The names of states and organisations. */
  public Names names() {
    return names;
  }

  /** The message of that key. */
  public String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale());
  }

  /** A term of the codebook: {@code Phone call}, {@code under way}; empty for null. */
  public String of(@Nullable Term term) {
    if (term == null) {
      return "";
    }
    Enum<?> constant = (Enum<?>) term;
    String vocabulary = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return label(vocabulary + "." + term.wire(), term.wire());
  }

  /** {@code 7 October 2025}; empty for null. */
  public String day(@Nullable LocalDate day) {
    return day == null ? "" : day.format(DateTimeFormatter.ofPattern(say("date.day"), locale()));
  }

  /** {@code 7 October 2025, 14:05 UTC}. */
  public String instant(Instant at) {
    return at.atOffset(ZoneOffset.UTC)
        .format(DateTimeFormatter.ofPattern(say("date.instant"), locale()));
  }

  /** A moment that a log keeps as text, in words. */
  public String moment(String at) {
    return instant(Instant.parse(at));
  }

  /** {@code Tuesday, 7 October 2025}; empty for null. */
  public String fullDay(@Nullable LocalDate day) {
    return day == null ? "" : day.format(DateTimeFormatter.ofPattern(say("date.full"), locale()));
  }

  /** {@code 7 October 2025}, {@code October 2025}, {@code 1 – 3 June 2025}; empty for null. */
  public String date(@Nullable DateRange date) {
    if (date == null) {
      return "";
    }
    if (date.precision() == DatePrecision.MONTH) {
      return date.start().format(DateTimeFormatter.ofPattern(say("date.month"), locale()));
    }
    if (date.precision() == DatePrecision.YEAR) {
      return String.valueOf(date.start().getYear());
    }
    String days =
        date.start().equals(date.end()) ? day(date.start()) : range(date.start(), date.end());
    return date.precision() == DatePrecision.APPROXIMATE ? say("date.about", days) : days;
  }

  /** {@code 11 July 2025 to 8 October 2025}; with one bound or none, that. */
  public String span(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? say("date.always") : say("date.until", day(to));
    }
    return to == null ? say("date.since", day(from)) : say("date.span", day(from), day(to));
  }

  private String range(LocalDate start, LocalDate end) {
    boolean isOneMonth = start.getYear() == end.getYear() && start.getMonth() == end.getMonth();
    return (isOneMonth ? String.valueOf(start.getDayOfMonth()) : day(start)) + " – " + day(end);
  }

  /** {@code Ankara, Türkiye}; empty for null. */
  public String place(@Nullable PlaceEntry place) {
    if (place == null) {
      return "";
    }
    String state = names.state(place.country());
    String name = place.name();
    if (name == null || name.isEmpty() || name.equals(state)) {
      return state;
    }
    return state.isEmpty() ? name : name + ", " + state;
  }

  /** A topic's label in words. */
  public String topic(String label) {
    return label("topic." + label, label);
  }

  /** What words tell, by the kinds of the fields that rest on them: {@code Who, On whose word}. */
  public String kinds(Collection<String> kinds) {
    return kinds.stream().map(kind -> say("field." + kind)).collect(Collectors.joining(", "));
  }

  /** A step of a log in words, with what it names: {@code edited, published}. */
  public String logged(String step) {
    int end = step.indexOf(' ');
    String first = (end < 0 ? step : step.substring(0, end)).replace(",", "");
    String rest = end < 0 ? "" : step.substring(end + 1);
    String verb = orSame("log." + first, first);
    return rest.isEmpty() ? verb : say("log.of", verb, orSame("log." + rest, rest));
  }

  /** The message of that key; {@code words} where no bundle has one. */
  public String orSame(String key, String words) {
    String told = messages.getMessage(key, null, words, locale());
    return told == null ? words : told;
  }

  private String label(String key, String wire) {
    return orSame(key, wire.replace('-', ' '));
  }

  /** {@code Hakan Fidan, foreign minister of Türkiye}. */
  public String party(ContactParty party) {
    return party(party.name(), party.office(), party.side());
  }

  /** A person, an office, a side: what is known of them, in a line. */
  public String party(@Nullable String name, @Nullable String office, Side side) {
    if (office == null) {
      return name == null ? names.of(side) : say("party.side", name, names.of(side));
    }
    return name == null
        ? say("party.office", office, inSentence(side))
        : say("party.full", name, office, inSentence(side));
  }

  /** The side as it stands after a preposition: English has articles, as other bundles have not. */
  private String inSentence(Side side) {
    return say("site.language").equals("en") ? english.inSentence(side) : names.of(side);
  }

  /** The sides of a contact in the order of its parties. */
  public List<Side> sides(ContactSummary contact) {
    Set<Side> sides = new LinkedHashSet<>();
    contact.parties().forEach(party -> sides.add(party.side()));
    return List.copyOf(sides);
  }

  /** The contact in one line: {@code Türkiye and Azerbaijan: phone call}. */
  public String title(ContactSummary contact) {
    String sides = list(sides(contact).stream().map(names::of).toList());
    String channel = of(contact.channel());
    if (contact.channel() == Channel.UNSPECIFIED) {
      channel = say("channel.unspecified");
    }
    return say("contact.title", sides, channel.toLowerCase(locale()));
  }

  /** {@code A, B and C}; of a long list the first ones and how many more. */
  public String list(Collection<String> items) {
    List<String> shown = new ArrayList<>(items);
    int most = 4;
    if (shown.size() > most + 1) {
      int more = shown.size() - most;
      shown = new ArrayList<>(shown.subList(0, most));
      shown.add(say("list.more", more));
    }
    if (shown.size() < 2) {
      return String.join("", shown);
    }
    String last = shown.remove(shown.size() - 1);
    return say("list.and", String.join(", ", shown), last);
  }

  /** What a search asks for, in words: {@code Türkiye, Phone call, From 1 October 2025}. */
  public String asked(Map<String, List<String>> search) {
    List<String> parts = new ArrayList<>();
    new TreeMap<>(search)
        .forEach((name, values) -> values.forEach(value -> parts.add(asked(name, value))));
    return String.join(", ", parts);
  }

  private String asked(String name, String value) {
    return switch (name) {
      case "side" -> names.of(new Side(value));
      case "channel", "status", "level" -> say(name + "." + value);
      case "topic" -> topic(value);
      case "q" -> "“" + value + "”";
      case "from" -> span(LocalDate.parse(value), null);
      case "to" -> span(null, LocalDate.parse(value));
      case "order" -> say("search." + value);
      case "min-confidence" -> say("contact.confidence", "≥ " + value);
      default -> say("search." + name) + " " + value;
    };
  }

  /** A share as a whole percentage. */
  public String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** A number with its thousands set apart. */
  public String number(long number) {
    return String.format(locale(), "%,d", number);
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
