package org.dragoman.site.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.dossier.Dossier;
import org.dragoman.analysis.dossier.Row;
import org.dragoman.analysis.dossier.Section;
import org.dragoman.record.Side;
import org.dragoman.site.name.Names;
import org.dragoman.site.name.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts dossiers into the words of the site, with links to what they name. */
@Component
final class DossierParts {

  /** Shown on the page in its own form. */
  private static final Set<String> ELSEWHERE = Set.of("latest-contacts", "named-as");

  private static final Pattern IN_OFFICE = Pattern.compile("in-office-on-(.+)");
  private static final Pattern SINCE = Pattern.compile("since (\\S+)");
  private static final Pattern TERM = Pattern.compile("(\\d\\S*) to (no end known|\\d\\S*)");
  private static final Pattern SEEN = Pattern.compile("seen in office (\\S+)");

  private final Words words;
  private final SideNames sides;

  DossierParts(Words words, SideNames sides) {
    this.words = words;
    this.sides = sides;
  }

  /**
   * The parts of a dossier.
   *
   * @param of the side that it is about; null where it is a person or an office
   */
  List<DossierPart> of(Dossier dossier, @Nullable Side of) {
    List<DossierPart> parts = new ArrayList<>();
    for (Section section : dossier.sections()) {
      String key = key(section.title());
      if (!ELSEWHERE.contains(key)) {
        Matcher inOffice = IN_OFFICE.matcher(key);
        boolean isInOffice = inOffice.matches();
        String part = isInOffice ? "in-office" : key;
        String title =
            isInOffice
                ? words.say("dossier.in-office", date(inOffice.group(1)))
                : words.orSame("dossier." + key, section.title());
        parts.add(new DossierPart(part, title, lines(part, section, of)));
      }
    }
    return parts;
  }

  private List<DossierPart.Line> lines(String part, Section section, @Nullable Side of) {
    int most = 1;
    for (Row row : section.rows()) {
      Integer count = row.count();
      most = Math.max(most, count == null ? 1 : count);
    }
    List<DossierPart.Line> lines = new ArrayList<>();
    for (Row row : section.rows()) {
      Integer count = row.count();
      lines.add(
          new DossierPart.Line(
              label(part, row.label()),
              href(part, row.label(), of),
              value(row.value()),
              part.equals("in-office") ? personHref(row.value()) : null,
              count,
              count == null ? 0 : Math.max(1, Math.round(100.0 * count / most))));
    }
    return lines;
  }

  private String label(String part, String label) {
    return switch (part) {
      case "topics" -> words.topic(key(label));
      case "levels", "ways", "not-held", "who-started-it" ->
          words.orSame("dossier." + part + "." + key(label), label);
      default -> label;
    };
  }

  private @Nullable String href(String part, String label, @Nullable Side of) {
    return switch (part) {
      case "counterparts", "travel", "hosted" -> sideHref(label, of);
      case "people-met" -> personHref(label.replaceFirst(", [^,]*$", ""));
      case "holders" -> personHref(label);
      case "memberships" -> words.names().href(Side.organization(label));
      case "in-office" -> "/offices/" + Names.segment(label);
      default -> null;
    };
  }

  private @Nullable String sideHref(String label, @Nullable Side of) {
    Optional<Side> side = sides.find(label);
    if (side.isEmpty() || side.get().equals(of)) {
      return null;
    }
    Names names = words.names();
    return of == null ? names.href(side.get()) : names.href(of, side.get());
  }

  private static String personHref(String name) {
    return "/people/" + Names.segment(name);
  }

  private String value(String told) {
    Matcher since = SINCE.matcher(told);
    if (since.matches()) {
      return words.say("dossier.since", date(since.group(1)));
    }
    Matcher term = TERM.matcher(told);
    if (term.matches()) {
      return term.group(2).startsWith("no")
          ? words.say("dossier.since", date(term.group(1)))
          : words.say("date.span", date(term.group(1)), date(term.group(2)));
    }
    Matcher seen = SEEN.matcher(told);
    return seen.matches() ? words.say("dossier.seen", date(seen.group(1))) : told;
  }

  private String date(String iso) {
    try {
      return words.day(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return iso;
    }
  }

  private static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
