package org.dragoman.cli.bench;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.sources.Sources;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.web.WebAddress;

/**
 * What is read in every round. Inputs are opened anew each time, as {@code read} would open them;
 * only where one can be had once, as standard input, or should be fetched once, as a page of the
 * web, the documents are held in memory.
 */
interface Corpus {

  /** Hands over all documents and problems, each round in the same order. */
  void into(Intake intake);

  /** Whether the documents are held in memory, so that opening them is not measured. */
  boolean isHeld();

  /** The corpus behind these inputs. */
  static Corpus of(Sources sources, List<String> inputs) {
    boolean isHadOnce =
        inputs.stream().anyMatch(input -> input.equals("-") || WebAddress.isOne(input));
    return isHadOnce ? Held.of(sources, inputs) : new Opened(sources, inputs);
  }

  /** Inputs that are opened in every round. */
  record Opened(Sources sources, List<String> inputs) implements Corpus {

    @Override
    public void into(Intake intake) {
      sources.read(inputs, intake);
    }

    @Override
    public boolean isHeld() {
      return false;
    }
  }

  /** Documents in memory. */
  record Held(List<Found> documents, List<Problem> problems) implements Corpus {

    static Held of(Sources sources, List<String> inputs) {
      Held held = new Held(new ArrayList<>(), new ArrayList<>());
      sources.read(
          inputs,
          new Intake() {
            @Override
            public void found(Found found) {
              held.documents.add(found);
            }

            @Override
            public void problem(Problem problem) {
              held.problems.add(problem);
            }
          });
      return held;
    }

    @Override
    public void into(Intake intake) {
      problems.forEach(intake::problem);
      documents.forEach(intake::found);
    }

    @Override
    public boolean isHeld() {
      return true;
    }
  }
}
