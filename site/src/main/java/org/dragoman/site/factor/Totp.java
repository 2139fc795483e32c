package org.dragoman.site.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change every half minute: RFC 6238 over HMAC-SHA-1, as every app for such codes has
 * it. A code of the half minute before or after is taken too, since clocks differ.
 */
public final class Totp {

  private static final int STEP_SECONDS = 30;
  private static final int DIGITS = 6;
  private static final int DRIFT = 1;

  private Totp() {}

  /** The half minute of a moment, counted from 1970. */
  public static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
  }

  /** The code of six digits of that half minute. */
  public static String code(byte[] secret, long step) {
    return code(secret, step, DIGITS);
  }

  /** RFC 4226, section 5.3: four bytes of the digest, chosen by its last, as decimal digits. */
  static String code(byte[] secret, long step, int digits) {
    byte[] digest;
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HMAC-SHA-1", e);
    }
    int offset = digest[digest.length - 1] & 0x0f;
    int number = ByteBuffer.wrap(digest, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
    long shown = number % Math.round(Math.pow(10, digits));
    return String.format(Locale.ROOT, "%0" + digits + "d", shown);
  }

  /** The half minute whose code this is, later than {@code last}; empty where it is none. */
  static OptionalLong matching(byte[] secret, String code, Instant now, long last) {
    byte[] told = code.getBytes(StandardCharsets.UTF_8);
    long present = step(now);
    OptionalLong found = OptionalLong.empty();
    for (long step = present - DRIFT; step <= present + DRIFT; step++) {
      byte[] right = code(secret, step).getBytes(StandardCharsets.UTF_8);
      if (MessageDigest.isEqual(right, told) && step > last) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }
}
