package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A site that has just started asks itself for its pages before it calls itself ready. */
@Timeout(120)
class WarmUpTest {

  private static final String READINESS = "/operation/health/readiness";

  @Test
  void theSiteIsReadyWhenItsPagesHaveBeenAskedFor() {
    HeldQuestions held = new HeldQuestions("");
    RunningSamples samples = RunningSamples.start(Map.of("dragoman.warm-up", "1h"), held::of);
    held.await(1);
    assertThat(samples.get(READINESS).statusCode()).isEqualTo(503);
    assertThat(samples.get("/operation/health/liveness").statusCode()).isEqualTo(200);
    assertThat(samples.get("/").statusCode()).isEqualTo(200);

    held.open();
    while (samples.get(READINESS).statusCode() != 200) {
      Thread.onSpinWait();
    }
    assertThat(samples.get("/operation/prometheus").body())
        .contains("uri=\"/contacts/{id}\"", "uri=\"/dyads/{one}/{other}\"", "uri=\"/search\"");
    samples.stop();
  }

  @Test
  void aWarmUpThatTakesTooLongIsLeft() {
    HeldQuestions held = new HeldQuestions("");
    RunningSamples samples = RunningSamples.start(Map.of("dragoman.warm-up", "200ms"), held::of);
    while (samples.get(READINESS).statusCode() != 200) {
      Thread.onSpinWait();
    }
    held.open();
    samples.stop();
  }
}
