package org.dragoman.briefing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.analysis.SideNames;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;

/**
 * Writes the sentence that tells each annotated contact, reads it back with the reader, and counts
 * the fields that come back as they were.
 *
 * <pre>mvn -q test-compile exec:java -pl briefing -am -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.dragoman.briefing.RoundTrip -Dexec.args=demo/gold.jsonl</pre>
 */
public final class RoundTrip {

  private final DocumentReader reader = Dragoman.reader();
  private final SideNames names = SideNames.load();
  private final Map<ReadBack.Field, Integer> right = new EnumMap<>(ReadBack.Field.class);
  private int contacts;
  private int whole;

  /** Prints the rates of each file of gold documents, and each sentence that did not come back. */
  public static void main(String[] files) throws IOException {
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      for (String file : files) {
        RoundTrip trip = new RoundTrip();
        for (GoldContacts.Gold gold : GoldContacts.read(Path.of(file))) {
          Set<ReadBack.Field> lost = trip.lost(gold);
          if (!lost.isEmpty()) {
            out.println(lost + " " + trip.sentence(gold) + "   <- " + gold.evidence());
          }
        }
        out.println(file + ": " + trip.rates());
      }
    }
  }

  String sentence(GoldContacts.Gold gold) {
    return new LeadSentence(gold.contact(), names).write();
  }

  /** The fields that did not come back. */
  Set<ReadBack.Field> lost(GoldContacts.Gold gold) {
    Document document = Document.of("", sentence(gold));
    if (gold.published() != null) {
      document = document.withPublished(Published.on(gold.published()));
    }
    List<Event> events = reader.read(document).contacts();
    Set<ReadBack.Field> same = ReadBack.same(gold.contact(), events);
    contacts++;
    whole += same.size() == ReadBack.Field.values().length ? 1 : 0;
    same.forEach(field -> right.merge(field, 1, Integer::sum));
    return EnumSet.complementOf(
        same.isEmpty() ? EnumSet.noneOf(ReadBack.Field.class) : EnumSet.copyOf(same));
  }

  /** The share of contacts that came back whole. */
  double wholeRate() {
    return contacts == 0 ? 0 : (double) whole / contacts;
  }

  String rates() {
    StringBuilder rates = new StringBuilder();
    rates.append(
        String.format(Locale.ROOT, "%d contacts, whole %.3f", contacts, (double) whole / contacts));
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
