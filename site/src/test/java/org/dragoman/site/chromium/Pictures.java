package org.dragoman.site.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.record.store.Records;
import org.dragoman.site.RunningSamples;
import org.dragoman.site.insight.Unusual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the README, when asked: of the record that {@code -Ddragoman.pictures}
 * names, which {@code dragoman ingest} makes of the demonstration articles. {@code docs/site.md}
 * has the command.
 */
@InChromium
@EnabledIfSystemProperty(named = "dragoman.pictures", matches = ".+")
class Pictures {

  private static final int LARGEST = 300_000;

  private static final String REPORT =
      """
      Türkiye's Foreign Minister Hakan Fidan spoke by phone with his Azerbaijani counterpart \
      Jeyhun Bayramov on Tuesday, diplomatic sources said.

      The ministers discussed regional developments and the next round of talks on transport. \
      Baku has not commented.""";

  @TempDir Path folder;

  @Test
  void areTakenOfTheDemonstration() throws IOException {
    Path images = Path.of("..", "docs", "images");
    try (RecordStore record = Records.open(System.getProperty("dragoman.pictures", ""))) {
      RunningSamples site = RunningSamples.over(record, folder);
      site.part(Unusual.class).look();
      String contact =
          "/contacts/"
              + record
                  .listContacts(ContactQuery.between(new Side("TUR"), new Side("AZE")))
                  .items()
                  .get(0)
                  .id();
      Map<String, String> pages =
          Map.of(
              "front", "/",
              "contact", contact,
              "dyad", "/dyads/AZE/TUR",
              "map", "/map?region=world",
              "compare", contact + "/compare");
      Chromium chromium = Chromium.on(site.base());
      for (String name : List.of("front", "contact", "dyad", "map", "compare")) {
        chromium.open(String.valueOf(pages.get(name)));
        keep(images, name, chromium);
      }
      chromium.open("/read").fill("#title", "").fill("#text", REPORT);
      chromium.ask("document.querySelector('#date').value = '2025-10-08'");
      chromium.go("main button.primary");
      keep(images, "read", chromium);
      chromium.onPhone().open(contact);
      keep(images, "phone", chromium);
      site.stop();
    }
  }

  private static void keep(Path images, String name, Chromium chromium) throws IOException {
    // Chromium draws a large map piece by piece.
    chromium.askLater("setTimeout(arguments[arguments.length - 1], 1500)");
    byte[] picture = chromium.picture();
    assertThat(picture.length).as(name).isLessThan(LARGEST);
    Files.write(images.resolve(name + ".png"), picture);
  }
}
