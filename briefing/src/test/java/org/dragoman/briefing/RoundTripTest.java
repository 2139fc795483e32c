package org.dragoman.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentence that tells a contact, read back by the reader, is the same contact. */
class RoundTripTest {

  private static final Path GOLD = Path.of("..", "demo", "gold.jsonl");

  @Test
  void nineInTenContactsOfTheDemonstrationComeBackWhole() throws IOException {
    RoundTrip trip = new RoundTrip();
    List<GoldContacts.Gold> contacts = GoldContacts.read(GOLD);
    contacts.forEach(trip::lost);

    assertThat(contacts).hasSizeGreaterThan(40);
    assertThat(trip.wholeRate()).as(trip.rates()).isGreaterThanOrEqualTo(0.9);
  }
}
