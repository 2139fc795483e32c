package org.dragoman.text.en;

import java.util.List;
import org.dragoman.models.Choices;
import org.dragoman.models.Place;
import org.dragoman.models.Place.Relation;
import org.jspecify.annotations.Nullable;

/** Where the parser is in a sentence: its stack, the words set aside, the next word. */
final class ParseState {

  private final Tree tree;
  private final int[] stack;
  private final int[] aside;
  private int stackSize;
  private int asideSize;
  private int input;

  ParseState(Tree tree) {
    this.tree = tree;
    stack = new int[tree.size()];
    aside = new int[tree.size()];
    shift();
  }

  boolean isDone() {
    return input >= tree.size();
  }

  int top() {
    return stack[stackSize - 1];
  }

  int input() {
    return input;
  }

  /** Begins anew with one word on the stack and another as the next. */
  void reset(int top, int next) {
    asideSize = 0;
    stackSize = 1;
    stack[0] = top;
    input = next;
  }

  void shift() {
    while (asideSize > 0) {
      stack[stackSize++] = aside[--asideSize];
    }
    stack[stackSize++] = input++;
  }

  void reduce() {
    stackSize--;
  }

  void pass() {
    aside[asideSize++] = stack[--stackSize];
  }

  /** The labels allowed here; null for all. */
  int @Nullable [] allowed(Choices choices) {
    int top = top();
    if (top == 0) {
      return choices.shift();
    }
    if (tree.isDescendant(top, input)) {
      return choices.noArc();
    }
    boolean headed = tree.hasHead(top);
    if (tree.isDescendant(input, top)) {
      return headed ? choices.noArc() : choices.noArcShiftOrPass();
    }
    return headed ? null : choices.notBareReduce();
  }

  /** Finds the word at each place; -1 for none. */
  void find(List<Place> places, int[] nodes) {
    for (int i = 0; i < nodes.length; i++) {
      Place place = places.get(i);
      int source = source(place);
      nodes[i] = source < 0 ? -1 : relative(source, place.relation());
    }
  }

  private int source(Place place) {
    return switch (place.source()) {
      case TOP -> within(top() + place.window());
      case INPUT -> within(input + place.window());
      case STACK -> below(-place.window());
    };
  }

  private int within(int word) {
    return word >= 0 && word < tree.size() ? word : -1;
  }

  private int below(int depth) {
    return depth < stackSize ? stack[stackSize - 1 - depth] : -1;
  }

  private int relative(int word, Relation relation) {
    return switch (relation) {
      case SELF -> word;
      case HEAD -> tree.head(word);
      case GRAND_HEAD -> tree.head(tree.head(word));
      case LEFTMOST -> tree.leftmost(word);
      case SECOND_LEFTMOST -> tree.secondLeftmost(word);
      case RIGHTMOST -> tree.rightmost(word);
      case SECOND_RIGHTMOST -> tree.secondRightmost(word);
      case LEFT_SIBLING -> tree.leftSibling(word);
      case SECOND_LEFT_SIBLING -> tree.leftSibling(tree.leftSibling(word));
    };
  }
}
