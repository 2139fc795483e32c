package org.dragoman.sources.plain;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out in which encoding bytes are text, and reads them. */
public final class Encoding {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DETECTED_BYTES = 64 << 10;

  private Encoding() {}

  /**
   * The text of {@code bytes}: by byte order mark, as UTF-8 where it is valid, else as detected
   * from the letters (ICU's detector), and windows-1252 where nothing fits better.
   */
  public static String decode(byte[] bytes) {
    return withoutMark(new String(bytes, charsetOf(bytes)));
  }

  /** The encoding that {@link #decode} reads {@code bytes} in. */
  public static Charset charsetOf(byte[] bytes) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    boolean unicode = decodeStrictly(bytes, StandardCharsets.UTF_8).isPresent();
    return unicode ? StandardCharsets.UTF_8 : detect(bytes);
  }

  /** The encoding of a long input of which only {@code start} is known. */
  public static Charset charsetOfStart(byte[] start) {
    Charset marked = byMark(start);
    if (marked != null) {
      return marked;
    }
    for (int cut = 0; cut < 4 && cut < start.length; cut++) {
      byte[] whole = Arrays.copyOf(start, start.length - cut);
      if (decodeStrictly(whole, StandardCharsets.UTF_8).isPresent()) {
        return StandardCharsets.UTF_8;
      }
    }
    return detect(start);
  }

  /** How many bytes the byte order mark takes that {@code start} begins with. */
  public static int markLength(byte[] start) {
    Charset charset = byMark(start);
    if (charset == null) {
      return 0;
    }
    boolean marked = new String(start, charset).startsWith("\ufeff");
    return marked ? "\ufeff".getBytes(charset).length : 0;
  }

  /** Whether {@code charset} names an encoding that this Java knows. */
  public static boolean isKnown(@Nullable String charset) {
    try {
      return charset != null && Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The text, or empty where the bytes are not valid in {@code charset}. */
  public static Optional<String> decodeStrictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          withoutMark(
              charset
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT)
                  .decode(ByteBuffer.wrap(bytes))
                  .toString()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The encoding that a byte order mark, or zeros at every other place, gives away; or null. */
  public static @Nullable Charset byMark(byte[] bytes) {
    int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
    int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
    if (first == 0xef && second == 0xbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf) {
      return StandardCharsets.UTF_8;
    }
    if (first == 0xff && second == 0xfe) {
      boolean wide = bytes.length > 3 && bytes[2] == 0 && bytes[3] == 0;
      return wide ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
    }
    if (first == 0xfe && second == 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    return byZeros(bytes);
  }

  private static @Nullable Charset byZeros(byte[] bytes) {
    int looked = Math.min(bytes.length, 4096) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (looked >= 8 && odd > looked * 0.35 && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return looked >= 8 && even > looked * 0.35 && odd == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static Charset detect(byte[] bytes) {
    int length = Math.min(bytes.length, DETECTED_BYTES);
    byte[] start = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    CharsetMatch match = new CharsetDetector().setText(start).detect();
    if (match == null || match.getName().startsWith("UTF-") || match.getConfidence() < 10) {
      return WINDOWS_1252;
    }
    return byName(match.getName());
  }

  /** ISO 8859-n on the web is its superset by Microsoft, as the WHATWG encoding standard has it. */
  private static Charset byName(String name) {
    String known =
        switch (name) {
          case "ISO-8859-1" -> "windows-1252";
          case "ISO-8859-9" -> "windows-1254";
          case "ISO-8859-2" -> "windows-1250";
          case "ISO-8859-7" -> "windows-1253";
          default -> name;
        };
    return Charset.isSupported(known) ? Charset.forName(known) : WINDOWS_1252;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
