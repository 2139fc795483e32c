package org.dragoman.site.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken. */
class PasswordsTest {

  @Test
  void thePasswordsMostUsedAreRefused() throws IOException {
    List<String> longOnes;
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    getClass()
                        .getResourceAsStream(
                            "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt")),
                StandardCharsets.UTF_8))) {
      longOnes = list.lines().filter(line -> line.length() >= 12).toList();
    }
    assertThat(longOnes).hasSizeGreaterThan(50);
    for (String password : longOnes) {
      assertThatThrownBy(() -> Passwords.check(password, "Bela"))
          .as(password)
          .isInstanceOf(AccountException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "P@ssw0rd1234",
        "123456789012",
        "qwertyuiop12",
        "aaaaaaaaaaaaaa",
        "abcabcabcabcabc",
        "drowssapdrowssap",
        "letmeinletmein"
      })
  void whatIsTriedFirstIsRefused(String password) {
    assertThatThrownBy(() -> Passwords.check(password, "Ada"))
        .hasMessageContaining("guessed early");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dragomandragoman",
        "administrator",
        "administrator1",
        "diplomatic2025",
        "BelaBela-9-Bela"
      })
  void wordsOfTheSiteAreGuessedFirst(String password) {
    assertThatThrownBy(() -> Passwords.check(password, "Bela"))
        .hasMessageContaining("guessed early");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a long walk by the Bosporus",
        "mavi kapı, sarı perde",
        "nine green kettles sing",
        "kq7-vTz2-wmP9",
        "日本の海辺を歩く長い散歩道"
      })
  void aSentenceIsTaken(String password) {
    assertThatCode(() -> Passwords.check(password, "Bela")).doesNotThrowAnyException();
  }

  @Test
  void aPasswordIsTakenAsItIsTyped() {
    String spaced = "  two spaces before it all ";
    assertThatCode(() -> Passwords.check(spaced, "Bela")).doesNotThrowAnyException();
    assertThatThrownBy(() -> Passwords.check("x".repeat(129), "Bela"))
        .hasMessageContaining("from 12 to 128 characters");
  }
}
