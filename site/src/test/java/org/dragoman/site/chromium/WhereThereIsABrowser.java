package org.dragoman.site.chromium;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where the system has no Chromium, and says so once. */
final class WhereThereIsABrowser implements ExecutionCondition {

  private static final AtomicBoolean SAID = new AtomicBoolean();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Programs.find().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium and its driver are there");
    }
    String sentence =
        "The browser tests were skipped: no chromium with chromedriver is on the search path.";
    if (!SAID.getAndSet(true)) {
      System.out.println(sentence);
    }
    return ConditionEvaluationResult.disabled(sentence);
  }
}
