package org.dragoman.site.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void theCodesAreThoseOfTheStandard(long seconds, String code) {
    assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)), 8)).isEqualTo(code);
    assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds))))
        .isEqualTo(code.substring(2));
  }

  @Test
  void theHalfMinuteBeforeAndAfterIsTakenAndNoneTwice() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    long step = Totp.step(now);

    assertThat(Totp.matching(SECRET, Totp.code(SECRET, step - 1), now, 0)).hasValue(step - 1);
    assertThat(Totp.matching(SECRET, Totp.code(SECRET, step + 1), now, 0)).hasValue(step + 1);
    assertThat(Totp.matching(SECRET, Totp.code(SECRET, step - 2), now, 0)).isEmpty();
    assertThat(Totp.matching(SECRET, Totp.code(SECRET, step), now, step)).isEmpty();
    assertThat(Totp.matching(SECRET, "", now, 0)).isEmpty();
  }

  /** RFC 4648, section 10, without padding. */
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void secretsAreWrittenAsTheStandardSays(String bytes, String written) {
    assertThat(Base32.write(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    assertThat(new String(Base32.read(written), StandardCharsets.US_ASCII)).isEqualTo(bytes);
    assertThatThrownBy(() -> Base32.read(written + "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
