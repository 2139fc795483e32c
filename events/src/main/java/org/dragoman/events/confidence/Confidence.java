package org.dragoman.events.confidence;

import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.events.Event;
import org.dragoman.events.confidence.Features.Model;
import org.dragoman.events.words.BundledFiles;
import org.dragoman.events.words.Entries;
import org.dragoman.text.DragomanException;

/**
 * The chance that an event is right: a contact in its parties, its way and whether it took place,
 * another event in its type and both sides. A logistic regression for each, whose weights stand in
 * {@code confidence.tsv}; {@code dragoman calibrate} fits them.
 */
public final class Confidence {

  private static final String FILE = "confidence.tsv";
  private static final Set<String> MODELS =
      Stream.of(Model.values()).map(Model::wire).collect(Collectors.toUnmodifiableSet());

  private final Map<String, Double> weights = new HashMap<>();

  private Confidence() {}

  /** With the bundled weights; throws {@link DragomanException} with file, line and mistake. */
  public static Confidence load() {
    return load(new BundledFiles("confidence").reader(FILE), FILE);
  }

  /** With the weights of one file; throws {@link DragomanException} with file, line and mistake. */
  public static Confidence load(Reader reader, String file) {
    Confidence confidence = new Confidence();
    Entries.read(reader, file, confidence::add);
    return confidence;
  }

  private void add(String line, String where) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3 || !MODELS.contains(columns[0])) {
      throw new DragomanException(
          where + ": needs \"contact\" or \"event\", a feature and a number, between tabs");
    }
    try {
      weights.put(columns[0] + "\t" + columns[1], Double.valueOf(columns[2]));
    } catch (NumberFormatException e) {
      throw new DragomanException(where + ": \"" + columns[2] + "\" is no number", e);
    }
  }

  /** The chance, between 0 and 1, that {@code event} is right, by what the event itself shows. */
  public double of(Event event) {
    return of(Features.of(event));
  }

  /** The chance, between 0 and 1, that an event with these features is right. */
  public double of(Features features) {
    double sum = weight(features.model(), "bias");
    for (String name : features.names()) {
      sum += weight(features.model(), name);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private double weight(Model model, String feature) {
    return weights.getOrDefault(model.wire() + "\t" + feature, 0.0);
  }
}
