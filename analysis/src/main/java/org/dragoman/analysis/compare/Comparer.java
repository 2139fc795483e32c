package org.dragoman.analysis.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.actors.mention.MentionFinder;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.events.topic.TopicLabels;
import org.dragoman.record.Contact;
import org.dragoman.record.DocumentEntry;
import org.dragoman.record.RecordView;
import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.dragoman.text.Document;
import org.dragoman.text.Parser;
import org.dragoman.text.en.Nlp4jParser;
import org.jspecify.annotations.Nullable;

/** Lays the texts on a contact side by side. */
public final class Comparer {

  private final RecordView view;
  private final SideNames names;
  private final Passages passages;

  /** A comparer with the bundled lists. */
  public static Comparer of(RecordView view) {
    return new Comparer(
        view, SideNames.load(), Nlp4jParser.shared(), ActorLexicon.load(), ToneLexicon.load());
  }

  public Comparer(
      RecordView view, SideNames names, Parser parser, ActorLexicon lexicon, ToneLexicon tones) {
    this.view = view;
    this.names = names;
    this.passages = new Passages(parser, new MentionFinder(lexicon), TopicLabels.load(), tones);
  }

  /** Compares the last text of each side; where fewer than two have spoken, the outlets' too. */
  public Comparison compare(Contact contact) {
    return compare(contact, texts(contact));
  }

  /** The reports that {@link #compare(Contact)} compares. */
  public static List<Report> texts(Contact contact) {
    List<Report> chosen = new ArrayList<>();
    Set<Side> spoken = new TreeSet<>();
    for (Report report : newestFirst(contact.readouts())) {
      if (report.copyOf() == null && spoken.add(Objects.requireNonNull(report.speaksFor()))) {
        chosen.add(report);
      }
    }
    chosen.sort((one, other) -> sideOf(one).compareTo(sideOf(other)));
    if (chosen.size() < 2) {
      contact.reports().stream()
          .filter(report -> report.speaksFor() == null && report.copyOf() == null)
          .forEach(chosen::add);
    }
    return chosen;
  }

  /** Compares every text that is no copy of another. */
  public Comparison compareAll(Contact contact) {
    return compare(
        contact, contact.reports().stream().filter(report -> report.copyOf() == null).toList());
  }

  /** Compares the texts of one side, the oldest first: how its story changed. */
  public Comparison compareVersions(Contact contact, Side side) {
    List<Report> own =
        new ArrayList<>(
            contact.readouts().stream().filter(report -> side.equals(report.speaksFor())).toList());
    List<Report> oldestFirst = new ArrayList<>(newestFirst(own));
    java.util.Collections.reverse(oldestFirst);
    return compare(contact, oldestFirst);
  }

  /** Compares these reports of a contact, those whose text the record has not left out. */
  public Comparison compare(Contact contact, List<Report> reports) {
    List<Voice> voices = voices(reports);
    List<Point> points =
        new ArrayList<>(new Fields(voices, names, contact.summary().day()).points());
    List<List<Passage>> texts = new ArrayList<>();
    for (Voice voice : voices) {
      List<Report> told = view.listReports(voice.document().id());
      texts.add(passages.of(voice, Scope.of(voice.document(), voice.report(), told)));
    }
    for (List<Alignment.Placed> group : new Alignment(texts).points()) {
      points.add(statement(group, voices));
    }
    return new Comparison(contact.summary(), voices, points, Agreement.of(points));
  }

  private List<Voice> voices(List<Report> reports) {
    List<Voice> voices = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    reports.forEach(report -> times.merge(label(report), 1, Integer::sum));
    Map<String, Integer> numbers = new HashMap<>();
    for (Report report : reports) {
      Document document = view.findDocument(report.document().id()).orElse(null);
      if (document != null) {
        String label = label(report);
        int number = numbers.merge(label, 1, Integer::sum);
        boolean isAlone = times.getOrDefault(label, 1) == 1;
        voices.add(
            new Voice(
                isAlone ? label : label + " (" + number + ")",
                report.speaksFor(),
                report,
                document));
      }
    }
    return voices;
  }

  private String label(Report report) {
    DocumentEntry document = report.document();
    String who =
        report.speaksFor() != null
            ? names.name(report.speaksFor())
            : document.outlet() != null ? document.outlet() : "a report";
    boolean isDated = document.published() != null && report.speaksFor() == null;
    return isDated
        ? who + ", " + EnglishWords.day(Objects.requireNonNull(document.published()))
        : who;
  }

  private Point statement(List<Alignment.Placed> group, List<Voice> voices) {
    List<Saying> sayings = new ArrayList<>();
    Set<Integer> told = new TreeSet<>();
    Set<String> topics = new TreeSet<>();
    for (Alignment.Placed placed : group) {
      Passage passage = placed.passage();
      told.add(placed.voice());
      topics.addAll(passage.topics());
      sayings.add(
          new Saying(
              placed.voice(),
              passage.tone() == null ? "" : passage.tone().act(),
              passage.words(),
              passage.span()));
    }
    List<String> notes = told.size() < 2 ? List.of() : Differences.of(group, voices, names);
    Verdict verdict =
        told.size() < 2 ? Verdict.ONE_ONLY : notes.isEmpty() ? Verdict.SAME : Verdict.DIFFERENT;
    return new Point(
        Point.STATEMENT,
        topics.isEmpty() ? "other matters" : String.join(", ", topics).replace('-', ' '),
        verdict,
        sayings,
        notes);
  }

  private static List<Report> newestFirst(List<Report> reports) {
    List<Report> sorted = new ArrayList<>(reports);
    sorted.sort(
        (one, other) -> {
          String mine = String.valueOf(one.document().publishedText());
          String theirs = String.valueOf(other.document().publishedText());
          int order = theirs.compareTo(mine);
          return order != 0 ? order : one.id().compareTo(other.id());
        });
    return sorted;
  }

  private static Side sideOf(Report report) {
    @Nullable Side side = report.speaksFor();
    return Objects.requireNonNull(side);
  }
}
