package org.dragoman.house.advisory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Advisories that were looked at and do not reach us, each with its reason and its last day. */
final class AcceptedAdvisories {

  private final Set<String> ids;

  private AcceptedAdvisories(Set<String> ids) {
    this.ids = Set.copyOf(ids);
  }

  /** Those of the file that still hold on that day. */
  static AcceptedAdvisories read(Path file, LocalDate day) throws IOException {
    Set<String> ids = new HashSet<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3 || cells[2].isBlank()) {
        throw new IOException(
            file.getFileName() + ":" + (i + 1) + ": an id, a last day and a reason are needed");
      }
      if (!day.isAfter(LocalDate.parse(cells[1]))) {
        ids.add(cells[0]);
      }
    }
    return new AcceptedAdvisories(ids);
  }

  /** Those that nobody has accepted, by their own id or by what others call them. */
  List<Advisory> without(List<Advisory> advisories) {
    List<Advisory> open = new ArrayList<>();
    for (Advisory advisory : advisories) {
      if (!ids.contains(advisory.id()) && advisory.aliases().stream().noneMatch(ids::contains)) {
        open.add(advisory);
      }
    }
    return open;
  }
}
