package org.dragoman.comments.check;

import java.util.List;
import org.dragoman.comments.Finding;

/** One kind of breach and how it is found. Implementations hold no state of a comment. */
public interface Check {

  /** The breaches of this kind in the comment. */
  List<Finding> findings(Spoken spoken);
}
