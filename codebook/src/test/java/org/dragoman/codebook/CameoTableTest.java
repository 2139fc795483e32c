package org.dragoman.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CameoTableTest {

  @Test
  void aCodeHasTypeModeAndIntensity() {
    CameoCode truce = CameoTable.bundled().findCode("0871").orElseThrow();

    assertThat(truce.type()).isEqualTo(EventType.RETREAT);
    assertThat(truce.mode()).isEqualTo("ceasefire");
    assertThat(truce.contexts()).containsExactly(Context.MILITARY);
    assertThat(truce.intensity()).isEqualTo(9.0);
  }

  @Test
  void aCodeThatTheTableLacksIsReadAsTheOneAboveIt() {
    assertThat(CameoTable.bundled().findCode("1909").orElseThrow().code()).isEqualTo("190");
    assertThat(CameoTable.bundled().findCode(null)).isEmpty();
  }

  @Test
  void everyTypeHasACode() {
    for (EventType type : EventType.values()) {
      assertThat(CameoTable.bundled().listCodes()).anyMatch(code -> code.type() == type);
    }
  }
}
