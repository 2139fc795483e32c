package org.dragoman.models;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import java.util.ArrayList;
import java.util.List;

/** Converts NLP4J's feature templates, and refuses what the converted form does not know. */
@SuppressWarnings("EnumOrdinal") // the form of the file keeps the ordinals
final class TemplateConversion {

  private record Slot(int place, Column column) {}

  private final List<Place> places = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<Integer> features = new ArrayList<>();

  void add(FeatureItem[] items) {
    if (items.length > Templates.SLOTS) {
      throw new IllegalStateException("a feature has more parts than the converted form allows");
    }
    for (int i = 0; i < Templates.SLOTS; i++) {
      features.add(i < items.length ? slot(items[i]) : -1);
    }
  }

  private int slot(FeatureItem item) {
    return number(slots, new Slot(place(item), column(item)));
  }

  int place(FeatureItem item) {
    Place.Source source =
        switch (item.source) {
          case i -> Place.Source.TOP;
          case j -> Place.Source.INPUT;
          case k -> Place.Source.STACK;
        };
    return number(places, new Place(source, item.window, relation(item)));
  }

  private static <T> int number(List<T> known, T one) {
    int index = known.indexOf(one);
    if (index < 0) {
      known.add(one);
      index = known.size() - 1;
    }
    return index;
  }

  private static Place.Relation relation(FeatureItem item) {
    if (item.relation == null) {
      return Place.Relation.SELF;
    }
    return switch (item.relation) {
      case h -> Place.Relation.HEAD;
      case h2 -> Place.Relation.GRAND_HEAD;
      case lmd -> Place.Relation.LEFTMOST;
      case lmd2 -> Place.Relation.SECOND_LEFTMOST;
      case rmd -> Place.Relation.RIGHTMOST;
      case rmd2 -> Place.Relation.SECOND_RIGHTMOST;
      case lns -> Place.Relation.LEFT_SIBLING;
      case lns2 -> Place.Relation.SECOND_LEFT_SIBLING;
      default -> throw unknown(item);
    };
  }

  private static Column column(FeatureItem item) {
    return switch (item.field) {
      case word_form_simplified -> Column.FORM;
      case word_form_simplified_lowercase -> Column.LOWER;
      case word_shape -> Column.SHAPE;
      case ambiguity_classes -> Column.AMBIGUITY;
      case part_of_speech_tag -> Column.TAG;
      case lemma -> Column.LEMMA;
      case dependency_label -> Column.RELATION;
      case prefix -> Column.valueOf("PREFIX_" + item.attribute);
      case suffix -> Column.valueOf("SUFFIX_" + item.attribute);
      case valency -> valency(item);
      default -> throw unknown(item);
    };
  }

  private static Column valency(FeatureItem item) {
    if (item.attribute != Direction.all || item.relation != null || item.window != 0) {
      throw unknown(item);
    }
    return Column.VALENCY;
  }

  static Group group(FeatureItem item) {
    return switch (item.field) {
      case ambiguity_classes -> Group.AMBIGUITY;
      case word_clusters -> Group.CLUSTERS;
      case orthographic -> Group.ORTHOGRAPHY;
      case positional -> Group.POSITION;
      default -> throw unknown(item);
    };
  }

  private static IllegalStateException unknown(FeatureItem item) {
    return new IllegalStateException("the converted form does not know the feature " + item);
  }

  Templates templates(int firstType) {
    int[] slotPlaces = slots.stream().mapToInt(Slot::place).toArray();
    int[] slotColumns = slots.stream().mapToInt(slot -> slot.column().ordinal()).toArray();
    int[] flat = features.stream().mapToInt(Integer::intValue).toArray();
    return new Templates(List.copyOf(places), slotPlaces, slotColumns, flat, firstType);
  }
}
