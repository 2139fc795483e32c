package org.dragoman.text.en;

import org.dragoman.models.Choices;
import org.dragoman.models.Column;
import org.dragoman.models.LinearModel;
import org.dragoman.models.Scorer;
import org.dragoman.models.Words;

/**
 * Draws the dependencies of a sentence with NLP4J's transitions (Choi and McCallum, ACL 2013),
 * which also find trees with crossing arcs. Linear in the number of words for nearly all sentences.
 */
final class TreeBuilder {

  /** How far a word without a head looks for one, on each side. */
  private static final int REACH = 5;

  private static final String ROOT = "root";

  private final LinearModel model;
  private final Choices choices;
  private final Transitions transitions;

  TreeBuilder(LinearModel model, Choices choices) {
    this.model = model;
    this.choices = choices;
    this.transitions = new Transitions(model.labels());
  }

  /** The tree of words 1 to {@code count}, of which {@code words} knows tags and lemmas. */
  Tree build(Words words, int count) {
    Run run = new Run(words, count + 1);
    run.draw();
    run.finish();
    return run.tree;
  }

  /** One sentence. */
  private final class Run {
    private final Words words;
    private final Tree tree;
    private final ParseState state;
    private final Scorer scorer;
    private final int[] nodes = new int[model.places().size()];
    private int bestHead;
    private int bestLabel;
    private float bestScore;

    Run(Words words, int size) {
      this.words = words;
      tree = new Tree(size);
      state = new ParseState(tree);
      scorer = new Scorer(model, words);
    }

    void draw() {
      while (!state.isDone()) {
        float[] scores = score();
        int[] allowed = state.allowed(choices);
        apply(allowed == null ? Labels.best(scores) : Labels.best(scores, allowed));
      }
    }

    private float[] score() {
      tree.describeValency(state.top(), words);
      tree.describeValency(state.input(), words);
      state.find(model.places(), nodes);
      return scorer.score(nodes);
    }

    private void apply(int label) {
      switch (transitions.arc(label)) {
        case LEFT -> attach(state.top(), state.input(), label);
        case RIGHT -> attach(state.input(), state.top(), label);
        case NONE -> {}
      }
      switch (transitions.move(label)) {
        case SHIFT -> state.shift();
        case REDUCE -> state.reduce();
        case PASS -> state.pass();
      }
    }

    private void attach(int word, int head, int label) {
      tree.attach(word, head, transitions.relation(label));
      words.set(Column.RELATION, word, transitions.hash(label), transitions.power(label));
    }

    /** Gives each word without a head the likeliest one nearby. */
    void finish() {
      for (int word = 1; word < tree.size(); word++) {
        if (!tree.hasHead(word)) {
          bestHead = -1;
          look(word, -1);
          look(word, 1);
          if (bestHead < 0) {
            tree.attach(word, 0, ROOT);
            words.set(Column.RELATION, word, ROOT);
          } else {
            attach(word, bestHead, bestLabel);
          }
        }
      }
    }

    private void look(int word, int step) {
      int[] labels = step > 0 ? choices.leftArc() : choices.rightArc();
      int head = word + step;
      for (int i = 0; i < REACH && head >= 0 && head < tree.size(); i++, head += step) {
        if (!tree.isDescendant(head, word)) {
          state.reset(Math.min(word, head), Math.max(word, head));
          float[] scores = score();
          int label = Labels.best(scores, labels);
          if (bestHead < 0 || scores[label] > bestScore) {
            bestHead = head;
            bestLabel = label;
            bestScore = scores[label];
          }
        }
      }
    }
  }
}
