package org.dragoman.events.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.events.Event;
import org.dragoman.events.Participant;
import org.dragoman.text.DragomanException;

/**
 * The chance that a contact is right in its parties, its way and whether it took place: a logistic
 * regression whose weights stand in {@code confidence.tsv}.
 */
public final class Confidence {

  private static final String FILE = "confidence.tsv";

  private final Map<String, Double> weights = new HashMap<>();

  private Confidence() {}

  /** With the bundled weights; throws {@link DragomanException} with file, line and mistake. */
  public static Confidence load() {
    InputStream stream = Confidence.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new DragomanException("the bundled file confidence.tsv is missing from this build");
    }
    Confidence confidence = new Confidence();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          confidence.add(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("confidence.tsv cannot be read", e);
    }
    return confidence;
  }

  private void add(String line, int number) {
    String[] columns = line.split("\t", -1);
    try {
      weights.put(columns[0], Double.valueOf(columns[columns.length - 1]));
    } catch (NumberFormatException e) {
      throw new DragomanException(FILE + ":" + number + ": needs a feature, a tab and a number", e);
    }
  }

  /** The chance, between 0 and 1, that {@code contact} is right. */
  public double of(Event contact) {
    double sum = weight("bias");
    for (Map.Entry<String, Boolean> feature : features(contact).entrySet()) {
      if (feature.getValue()) {
        sum += weight(feature.getKey());
      }
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  private static Map<String, Boolean> features(Event contact) {
    List<Participant> participants = contact.participants();
    List<String> frames = contact.frames();
    long sides = participants.stream().map(Confidence::side).distinct().count();
    long named = participants.stream().filter(p -> p.name() != null).count();
    List<Participant> bare = new ArrayList<>(participants);
    bare.removeIf(p -> p.name() != null || p.office() != null);
    Map<String, Boolean> features = new LinkedHashMap<>();
    features.put("two-sides", sides == 2);
    features.put("four-sides", sides >= 4);
    features.put("two-named", named >= 2);
    features.put("a-bare-party", !bare.isEmpty());
    features.put("two-bare-parties", bare.size() >= 2);
    features.put("two-sentences", contact.evidence().size() >= 2);
    features.put("two-frames", frames.size() >= 2);
    features.put("vague-frame", frames.contains("discuss") || frames.contains("talks"));
    features.put("presence-only", frames.equals(List.of("be-in")));
    features.put("visit", contact.channel() == Channel.VISIT);
    features.put("phone", contact.channel() == Channel.PHONE);
    features.put("multilateral", contact.channel() == Channel.MULTILATERAL);
    features.put("planned", contact.status() == Status.PLANNED);
    features.put("not-held", isNotHeld(contact.status()));
    features.put("inferred", participants.stream().anyMatch(p -> !p.inferred().isEmpty()));
    features.put("organization", participants.stream().anyMatch(p -> p.organization() != null));
    return features;
  }

  private static boolean isNotHeld(Status status) {
    return switch (status) {
      case PROPOSED, HYPOTHETICAL, CANCELLED, POSTPONED, DENIED, REFUSED -> true;
      case HELD, UNDER_WAY, BACKGROUND, PLANNED -> false;
    };
  }

  private static String side(Participant participant) {
    return participant.country() + "/" + participant.organization();
  }
}
