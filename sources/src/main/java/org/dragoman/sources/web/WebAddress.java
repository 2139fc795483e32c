package org.dragoman.sources.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.sources.intake.UnreadableException;

/** A URL as people and pages write it, made into one that can be asked for. */
public final class WebAddress {

  private static final Pattern WEB = Pattern.compile("(?is)https?://.*");
  private static final Pattern PARTS =
      Pattern.compile("(?is)(https?)://(?:([^/?#]*)@)?(\\[[^\\]/?#]*\\]|[^/?#:]*)(:\\d{0,5})?(.*)");
  private static final String KEPT = "-._~:/?[]@!$&'()*+,;=%";

  private WebAddress() {}

  /** Whether {@code named} begins like a URL of the web. */
  public static boolean isOne(String named) {
    return WEB.matcher(named).matches();
  }

  /**
   * The address that {@code written} means, its fragment dropped, its letters in ASCII.
   *
   * @throws UnreadableException when it is none; the message is a problem sentence
   */
  public static URI of(String written) {
    Matcher parts = PARTS.matcher(written.strip());
    if (!parts.matches() || group(parts, 3).isEmpty()) {
      throw new UnreadableException("is no valid http or https address and is skipped");
    }
    if (parts.group(2) != null) {
      throw new UnreadableException(
          "carries a user name or a password, which is never sent, and is skipped");
    }
    try {
      String host = group(parts, 3);
      String ascii = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
      String port = group(parts, 4).equals(":") ? "" : group(parts, 4);
      String rest = group(parts, 5).replaceFirst("#.*", "");
      return new URI(
          group(parts, 1).toLowerCase(Locale.ROOT)
              + "://"
              + ascii
              + port
              + (rest.startsWith("/") ? "" : "/")
              + escaped(rest));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new UnreadableException("is no valid http or https address and is skipped", e);
    }
  }

  private static String group(Matcher parts, int group) {
    String text = parts.group(group);
    return text == null ? "" : text;
  }

  private static String escaped(String rest) {
    StringBuilder out = new StringBuilder();
    for (byte b : rest.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }
}
