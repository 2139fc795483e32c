package org.dragoman.models;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.bytes.ByteArrayList;
import it.unimi.dsi.fastutil.floats.FloatArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Converts one component: its weights without the zeros, and its templates. */
final class ComponentConversion {

  /** From which share of labels that it speaks of a row is kept dense. */
  private static final double DENSITY = 0.4;

  private final OnlineComponent<NLPNode, ? extends NLPState<NLPNode>> component;
  private final WordLists lists;
  private final TemplateConversion templates = new TemplateConversion();
  private final int labels;

  ComponentConversion(
      OnlineComponent<NLPNode, ? extends NLPState<NLPNode>> component, WordLists lists) {
    this.component = component;
    this.lists = lists;
    this.labels = component.getOptimizer().getLabelSize();
    if (component.getOptimizer().getBias() != 0 || labels >= Weights.DENSE) {
      throw new IllegalStateException("the model has a bias or too many labels to be converted");
    }
  }

  LinearModel convert() throws ReflectiveOperationException {
    FeatureTemplate<NLPNode, ? extends NLPState<NLPNode>> template = component.getFeatureTemplate();
    Weights weights = weights(features(template));
    List<SetFeature> sets = new ArrayList<>();
    int type = 0;
    for (FeatureItem item : template.getSetFeatureList()) {
      sets.add(set(item, type++, weights));
    }
    for (FeatureItem[] items : template.getFeatureList()) {
      templates.add(items);
    }
    return new LinearModel(labelNames(), templates.templates(type), sets, weights);
  }

  private List<String> labelNames() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < labels; i++) {
      names.add(component.getOptimizer().getLabel(i));
    }
    return names;
  }

  private SetFeature set(FeatureItem item, int type, Weights weights) {
    Group group = TemplateConversion.group(item);
    List<List<String>> values = lists.values(group);
    int[] starts = new int[values.size() + 1];
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      for (String value : values.get(i)) {
        int row = weights.row(TextHash.key(type, TextHash.of(value)));
        if (row != 0) {
          rows.add(row);
        }
      }
      starts[i + 1] = rows.size();
    }
    return new SetFeature(
        templates.place(item), group, starts, rows.stream().mapToInt(Integer::intValue).toArray());
  }

  private Weights weights(List<Object2IntMap<String>> features) {
    Rows rows = new Rows(component.getOptimizer().getWeightVector().getSparseWeightVector());
    for (int type = 0; type < features.size(); type++) {
      List<String> names = new ArrayList<>(features.get(type).keySet());
      names.sort(null);
      for (String name : names) {
        rows.add(TextHash.key(type, TextHash.of(name)), features.get(type).getInt(name));
      }
    }
    return rows.weights();
  }

  private static List<Object2IntMap<String>> features(FeatureTemplate<NLPNode, ?> template)
      throws ReflectiveOperationException {
    Field field = FeatureTemplate.class.getDeclaredField("feature_map");
    field.setAccessible(true);
    return ((FeatureMap) field.get(template)).getIndexMaps();
  }

  /** Collects the weights that are not zero. */
  private final class Rows {
    private final MajorVector vector;
    private final LongArrayList keys = new LongArrayList();
    private final IntArrayList numbers = new IntArrayList();
    private final ByteArrayList labelBytes = new ByteArrayList();
    private final FloatArrayList values = new FloatArrayList();
    private final List<float[]> dense = new ArrayList<>();

    Rows(MajorVector vector) {
      this.vector = vector;
    }

    void add(long key, int feature) {
      if (feature <= 0 || feature >= vector.getFeatureSize()) {
        return;
      }
      int length = 0;
      for (int label = 0; label < labels; label++) {
        length += vector.get(label, feature) == 0 ? 0 : 1;
      }
      if (length > 0) {
        keys.add(key);
        numbers.add(length >= labels * DENSITY ? addDense(feature) : addSparse(feature, length));
      }
    }

    private int addDense(int feature) {
      float[] row = new float[labels];
      for (int label = 0; label < labels; label++) {
        row[label] = vector.get(label, feature);
      }
      dense.add(row);
      return number(dense.size() - 1, Weights.DENSE);
    }

    private int addSparse(int feature, int length) {
      int start = values.size();
      for (int label = 0; label < labels; label++) {
        float weight = vector.get(label, feature);
        if (weight != 0) {
          labelBytes.add((byte) label);
          values.add(weight);
        }
      }
      return number(start, length);
    }

    private static int number(int start, int length) {
      if (start >= 1 << (Integer.SIZE - 1 - Weights.LENGTH_BITS)) {
        throw new IllegalStateException("the model has too many weights to be numbered");
      }
      return start << Weights.LENGTH_BITS | length;
    }

    Weights weights() {
      int slots = Integer.highestOneBit(keys.size()) * 2;
      if (keys.size() > slots * 3L / 4) {
        slots *= 2;
      }
      HashTable table = HashTable.of(keys.toLongArray(), numbers.toIntArray(), slots);
      return new Weights(
          table, labelBytes.toByteArray(), values.toFloatArray(), dense.toArray(new float[0][]));
    }
  }
}
