package org.dragoman.events.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.events.Event;
import org.dragoman.events.confidence.Features.Model;
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
    InputStream stream = Confidence.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new DragomanException("the bundled file confidence.tsv is missing from this build");
    }
    return load(new InputStreamReader(stream, StandardCharsets.UTF_8), FILE);
  }

  /** With the weights of one file; throws {@link DragomanException} with file, line and mistake. */
  public static Confidence load(Reader reader, String file) {
    Confidence confidence = new Confidence();
    try (BufferedReader lines = new BufferedReader(reader)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          confidence.add(line, file + ":" + number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
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
