package org.dragoman.briefing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.analysis.ties.Tie;
import org.dragoman.analysis.ties.TieKind;
import org.dragoman.record.Claim;
import org.dragoman.record.Contact;
import org.dragoman.record.DocumentEntry;
import org.dragoman.record.Report;
import org.dragoman.record.Resolved;

/** Makes citations of reports, figures and ties. */
final class Sources {

  private static final int MOST = 4;

  private Sources() {}

  /** A report: outlet, title and day. */
  static Citation of(Report report) {
    DocumentEntry document = report.document();
    String outlet = document.outlet() == null ? "outlet unknown" : document.outlet();
    String title = document.title().isEmpty() ? "" : ", “" + document.title() + "”";
    String day = document.published() == null ? "" : ", " + document.published();
    return new Citation(CitationKind.REPORT, report.id(), outlet + title + day, document.url());
  }

  /** The strongest reports of a contact that are no copies. */
  static List<Citation> of(Contact contact) {
    return some(contact.reports());
  }

  /** The reports that say so, else the strongest of the contact. */
  static List<Citation> of(Contact contact, Resolved<?> field) {
    Set<String> ids = new TreeSet<>();
    for (Claim<?> claim : field.supporting()) {
      ids.add(claim.reportId());
    }
    List<Citation> found =
        some(contact.reports().stream().filter(r -> ids.contains(r.id())).toList());
    return found.isEmpty() ? of(contact) : found;
  }

  private static List<Citation> some(Collection<Report> reports) {
    List<Citation> own =
        reports.stream()
            .filter(report -> report.copyOf() == null)
            .limit(MOST)
            .map(Sources::of)
            .toList();
    return own.isEmpty() ? reports.stream().limit(MOST).map(Sources::of).toList() : own;
  }

  /** A figure counted over the record. */
  static Citation figure(String key, String text) {
    return new Citation(CitationKind.FIGURE, "figure:" + key, text, null);
  }

  /** A tie of the list. */
  static Citation of(Tie tie) {
    String source =
        tie.kind() == TieKind.MEMBERSHIP
            ? "list of memberships: " + tie.name() + ", since " + tie.from().getYear()
            : "list of treaties: "
                + tie.name()
                + ", since "
                + tie.from()
                + " ("
                + tie.source()
                + ")";
    return new Citation(CitationKind.TIE, "tie:" + tie.name() + tie.from(), source, null);
  }
}
