package org.dragoman.models;

import java.util.ArrayList;
import java.util.List;

/** The features, labels and weights of one component. Immutable; shared by all threads. */
public final class LinearModel {

  private final List<String> labels;
  private final Templates templates;
  private final List<SetFeature> sets;
  private final Weights weights;

  LinearModel(List<String> labels, Templates templates, List<SetFeature> sets, Weights weights) {
    this.labels = List.copyOf(labels);
    this.templates = templates;
    this.sets = List.copyOf(sets);
    this.weights = weights;
  }

  /** The labels, in the order of the scores. */
  public List<String> labels() {
    return labels;
  }

  /** The places that features look at. */
  public List<Place> places() {
    return templates.places();
  }

  Templates templates() {
    return templates;
  }

  List<SetFeature> sets() {
    return sets;
  }

  Weights weights() {
    return weights;
  }

  void write(ModelOutput out) {
    out.strings(labels);
    templates.write(out);
    out.number(sets.size());
    sets.forEach(set -> set.write(out));
    weights.write(out);
  }

  static LinearModel read(ModelInput in) {
    List<String> labels = in.strings();
    Templates templates = Templates.read(in);
    List<SetFeature> sets = new ArrayList<>();
    for (int i = in.number(); i > 0; i--) {
      sets.add(SetFeature.read(in));
    }
    return new LinearModel(labels, templates, sets, Weights.read(in));
  }
}
