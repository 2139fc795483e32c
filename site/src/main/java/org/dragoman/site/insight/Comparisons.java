package org.dragoman.site.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.analysis.compare.Comparer;
import org.dragoman.analysis.compare.Comparison;
import org.dragoman.record.Contact;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Report;
import org.dragoman.site.fault.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the texts on a contact side by side, as many as a page can show. */
@Component
public final class Comparisons {

  /** So many texts are compared on a page. */
  public static final int MOST = 4;

  private final RecordStore record;
  private @Nullable Comparer comparer;

  Comparisons(RecordStore record) {
    this.record = record;
  }

  /** Whether there are two texts to compare. */
  public boolean isPossible(Contact contact) {
    return texts(contact).size() > 1;
  }

  /** The comparison of the sides' own texts, or of outlets' where fewer than two have spoken. */
  public Comparison of(Contact contact) {
    return comparer().compare(contact, texts(contact));
  }

  /**
   * The comparison of a contact that has texts to compare.
   *
   * @throws NotFoundException where it has fewer than two
   */
  public Comparison ofTwoOrMore(Contact contact) {
    Comparison comparison = of(contact);
    if (comparison.voices().size() < 2) {
      throw new NotFoundException("mistake.nothing-to-compare");
    }
    return comparison;
  }

  /** The texts, each document once. */
  private static List<Report> texts(Contact contact) {
    Set<String> documents = new HashSet<>();
    List<Report> texts = new ArrayList<>();
    for (Report report : Comparer.texts(contact)) {
      if (texts.size() < MOST && documents.add(report.document().id())) {
        texts.add(report);
      }
    }
    return texts;
  }

  /** The comparer, made when the first page asks: it loads a parser. */
  private synchronized Comparer comparer() {
    Comparer made = comparer;
    if (made == null) {
      made = Comparer.of(record);
      comparer = made;
    }
    return made;
  }
}
