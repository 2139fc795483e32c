package org.dragoman.house.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * No library that ships has a known hole, as of today: asked when {@code -Ddragoman.advisories}
 * names the database, which {@code .ci/advisories} does.
 */
@EnabledIfSystemProperty(named = "dragoman.advisories", matches = "https?://.+")
class KnownAdvisoriesTest {

  @Test
  void noLibraryThatShipsHasAKnownHole() throws Exception {
    List<Library> libraries = Library.listIn(Path.of("..", "target", "bom.json"));
    assertThat(libraries).as("libraries of target/bom.json").hasSizeGreaterThan(50);

    List<Advisory> all =
        new Osv(URI.create(System.getProperty("dragoman.advisories", "")))
            .listAdvisories(libraries);

    AcceptedAdvisories accepted =
        AcceptedAdvisories.read(AdvisoriesTest.ACCEPTED, LocalDate.now(ZoneOffset.UTC));
    assertThat(accepted.without(all).stream().map(Advisory::line))
        .as("known holes of the " + libraries.size() + " libraries that ship")
        .isEmpty();
  }
}
