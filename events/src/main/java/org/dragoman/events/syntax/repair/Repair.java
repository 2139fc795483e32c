package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;

/** Mends one kind of mistake of a parser. */
interface Repair {

  /**
   * Mends the mistake wherever it is found.
   *
   * @param mentions the parties that the sentence names, in their order
   */
  void mend(TreeDraft tree, List<Mention> mentions);
}
