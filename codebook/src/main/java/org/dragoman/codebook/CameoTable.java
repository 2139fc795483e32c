package org.dragoman.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The table of CAMEO codes: {@code cameo.tsv}. */
public final class CameoTable {

  private static final String FILE = "cameo.tsv";
  private static final CameoTable BUNDLED = new CameoTable();

  private final Map<String, CameoCode> codes = new TreeMap<>();

  private CameoTable() {
    InputStream stream = CameoTable.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IllegalStateException("the bundled file " + FILE + " is missing from this build");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && Character.isDigit(line.charAt(0)))
          .map(CameoTable::code)
          .forEach(code -> codes.put(code.code(), code));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  /** The table. */
  public static CameoTable bundled() {
    return BUNDLED;
  }

  private static CameoCode code(String line) {
    String[] columns = line.split("\t", -1);
    List<Context> contexts =
        Arrays.stream(columns[3].split("\\|", -1))
            .filter(word -> !word.isEmpty())
            .map(Context::of)
            .toList();
    return new CameoCode(
        columns[0],
        EventType.of(columns[1]),
        columns[2].isEmpty() ? null : columns[2],
        contexts,
        Double.parseDouble(columns[4]));
  }

  /** The code, or the nearest one above it that the table has. */
  public Optional<CameoCode> findCode(@Nullable String code) {
    for (String at = code == null ? "" : code; at.length() >= 2; at = parent(at)) {
      CameoCode found = codes.get(at);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String parent(String code) {
    return code.substring(0, code.length() - 1);
  }

  /** All codes in their order. */
  public Collection<CameoCode> listCodes() {
    return codes.values();
  }

  /** The modes that an event of this type may have, in alphabetical order. */
  public Collection<String> listModes(EventType type) {
    TreeSet<String> modes = new TreeSet<>();
    for (CameoCode code : codes.values()) {
      String mode = code.mode();
      if (code.type() == type && mode != null) {
        modes.add(mode);
      }
    }
    return modes;
  }
}
