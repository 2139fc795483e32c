package org.dragoman.briefing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.codebook.Status;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordStore;
import org.dragoman.record.RecordView;
import org.dragoman.record.store.Records;
import org.dragoman.text.Document;
import org.dragoman.text.Published;

/**
 * Writes the whole brief of each contact of a record, reads it back with the reader, and counts the
 * briefs that give the same contact and no other.
 *
 * <pre>mvn -q test-compile exec:java -pl briefing -am -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.dragoman.briefing.BriefRoundTrip -Dexec.args="dragoman.db 200"</pre>
 */
public final class BriefRoundTrip {

  private final DocumentReader reader = Dragoman.reader();
  private final Briefs briefs;
  private final Map<ReadBack.Field, Integer> right = new EnumMap<>(ReadBack.Field.class);
  private int contacts;
  private int whole;
  private int alone;

  BriefRoundTrip(RecordView view) {
    this.briefs = new Briefs(view, SideNames.load(), Ties.load());
  }

  /**
   * Takes a store and how many of its contacts to try, evenly over the record; prints what fails.
   */
  public static void main(String[] arguments) throws IOException {
    int wanted = Integer.parseInt(arguments[1]);
    try (PrintWriter out =
            new PrintWriter(
                new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        RecordStore record = Records.open(arguments[0])) {
      List<ContactSummary> all = new ArrayList<>();
      record.forEachContact(ContactQuery.all(), all::add);
      BriefRoundTrip trip = new BriefRoundTrip(record);
      int step = Math.max(1, all.size() / wanted);
      for (int i = 0; i < all.size(); i += step) {
        Contact contact = record.findContact(all.get(i).id()).orElseThrow();
        String told = trip.tell(contact);
        if (!told.isEmpty()) {
          out.println(told);
        }
      }
      out.println(trip.rates());
    }
  }

  /** Reads the brief of a contact back; in words, what did not come back, else nothing. */
  String tell(Contact contact) {
    Brief brief = briefs.contact(contact);
    Document document = document(brief, contact.summary());
    List<Event> events = reader.read(document).contacts();
    Set<ReadBack.Field> same = ReadBack.same(contact.summary(), events);
    contacts++;
    same.forEach(field -> right.merge(field, 1, Integer::sum));
    boolean isWhole = same.size() == ReadBack.Field.values().length;
    whole += isWhole ? 1 : 0;
    alone += isWhole && events.size() == 1 ? 1 : 0;
    if (isWhole && events.size() == 1) {
      return "";
    }
    StringBuilder told = new StringBuilder();
    told.append("lost ").append(EnumSet.complementOf(of(same))).append(' ');
    told.append(contact.id()).append(": ").append(brief.headline().text()).append(" | ");
    told.append(brief.parts().get(0).statements().get(0).text());
    if (events.size() != 1) {
      told.append("\n    ").append(events.size()).append(" contacts:");
      events.forEach(
          event ->
              told.append("\n      ")
                  .append(event.channel())
                  .append(' ')
                  .append(event.status())
                  .append(" <- ")
                  .append(event.evidence().isEmpty() ? "" : event.evidence().get(0).text()));
    }
    return told.toString();
  }

  private static EnumSet<ReadBack.Field> of(Set<ReadBack.Field> same) {
    return same.isEmpty() ? EnumSet.noneOf(ReadBack.Field.class) : EnumSet.copyOf(same);
  }

  /**
   * The brief as a document: headline, and a paragraph a part. It is written when the contact is
   * over, or when it is first heard of where it has not taken place.
   */
  static Document document(Brief brief, ContactSummary contact) {
    List<String> paragraphs = new ArrayList<>();
    for (Part part : brief.parts()) {
      paragraphs.add(String.join(" ", part.statements().stream().map(Statement::text).toList()));
    }
    Document document =
        Document.of(brief.headline().text(), String.join("\n\n", paragraphs).strip());
    LocalDate day = contact.firstReported();
    LocalDate end = contact.date() == null ? null : contact.date().end();
    boolean isOver = contact.status() == Status.HELD || contact.status() == Status.BACKGROUND;
    if (isOver && end != null && (day == null || end.isAfter(day))) {
      day = end;
    }
    return day == null ? document : document.withPublished(Published.on(day));
  }

  /** The share of briefs that give their contact whole, and no other. */
  double rate() {
    return contacts == 0 ? 0 : (double) alone / contacts;
  }

  String rates() {
    StringBuilder rates = new StringBuilder();
    rates.append(
        String.format(
            Locale.ROOT,
            "%d briefs, whole and alone %.3f, whole %.3f",
            contacts,
            rate(),
            contacts == 0 ? 0 : (double) whole / contacts));
    right.forEach(
        (field, count) ->
            rates.append(
                String.format(
                    Locale.ROOT,
                    ", %s %.3f",
                    field.name().toLowerCase(Locale.ROOT),
                    (double) count / contacts)));
    return rates.toString();
  }
}
