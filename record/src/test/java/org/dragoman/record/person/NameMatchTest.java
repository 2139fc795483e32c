package org.dragoman.record.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

  @ParameterizedTest
  @CsvSource({
    "Jeyhun Bayramov, Ceyhun Bayramov",
    "Sergey Lavrov, Sergej Lawrow",
    "Abdel Fattah el-Sisi, Abdel-Fattah al-Sissi",
    "Antony J. Blinken, Antony Blinken",
    "Mevlüt Çavuşoğlu, Mevlut Cavusoglu",
    "Recep Tayyip Erdoğan, Recep Erdogan",
    "Mohammed bin Zayed Al Nahyan, Mohamed bin Zayed",
    "Lavrov, Sergey Lavrov",
    "Xi, Xi Jinping"
  })
  void spellingsOfOnePersonMatch(String left, String right) {
    assertThat(NameMatch.of(left, right).isMatch()).isTrue();
    assertThat(NameMatch.of(right, left).isMatch()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Hakan Fidan, Jeyhun Bayramov",
    "Li Qiang, Li Keqiang",
    "Ali Khamenei, Ali Larijani",
    "Kim Jong Un, Kim Yong Nam",
    "Wang Yi, Wang Wentao"
  })
  void namesOfTwoPersonsDoNot(String left, String right) {
    assertThat(NameMatch.of(left, right).isMatch()).isFalse();
  }

  @Test
  void theMatchSaysWhy() {
    assertThat(NameMatch.of("Lavrov", "Lawrow").rule()).isEqualTo("two spellings of one name");
  }
}
