package org.dragoman.events.status;

import org.dragoman.codebook.Status;
import org.dragoman.events.time.Tense;

/**
 * What the words around a trigger say of an event.
 *
 * @param status whether it takes place
 * @param tense where the clause stands, for reading its dates
 * @param isTold whether words of plan, refusal and the like say so, and not the tense alone
 */
public record Clause(Status status, Tense tense, boolean isTold) {

  /** Whether it is only what somebody has set out for: "flew to Oslo for talks". */
  public boolean isPurpose() {
    return status == Status.HELD && tense == Tense.FUTURE && !isTold;
  }

  /** The same, with days in the past. */
  public Clause inPast() {
    return new Clause(status, Tense.PAST, isTold);
  }
}
