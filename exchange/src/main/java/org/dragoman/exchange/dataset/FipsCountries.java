package org.dragoman.exchange.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The country codes of FIPS PUB 10-4, in which GDELT tells places: {@code fips.tsv}. */
final class FipsCountries {

  private static final String FILE = "fips.tsv";
  private static final Map<String, String> CODES = load();

  private FipsCountries() {}

  /** The code of the state of that alpha-3 code; null where there is none. */
  static @Nullable String find(@Nullable String alpha3) {
    return alpha3 == null ? null : CODES.get(alpha3);
  }

  private static Map<String, String> load() {
    InputStream stream = FipsCountries.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IllegalStateException("the bundled file " + FILE + " is missing from this build");
    }
    Map<String, String> codes = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          codes.put(columns[0], columns[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
    return codes;
  }
}
