package org.dragoman.sources.coded;

import org.dragoman.sources.intake.Intake;

/** An intake that takes coded events too; to others an export of event data is a problem. */
public interface CodedIntake extends Intake {

  /**
   * A row of event data.
   *
   * @param event what it says
   * @param input the path or URL that it came from
   * @param line its line there
   */
  void coded(CodedEvent event, String input, long line);
}
