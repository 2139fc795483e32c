package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.record.HistoryEntry;
import org.dragoman.record.HistoryKind;
import org.dragoman.record.HolderProposal;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.record.Story;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** New office-holders are proposed from repeated evidence, and decided by people. */
class ProposalsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aNewMinisterIsProposedFromTheThirdDocumentOfTheSecondOutletOn(Stores store) {
    try (RecordStore record = TestStores.open(store.address(folder))) {
      add(record, "a", "Atlas Wire", "2026-03-01", "Orhan Yavuzsoy");
      add(record, "b", "Atlas Wire", "2026-03-08", "Orhan Yavuzsoy");
      assertThat(record.listProposals()).isEmpty();
      add(record, "c", "Atlas Wire", "2026-03-15", "Orhan Yavuzsoy");
      assertThat(record.listProposals()).as("one outlet is one voice").isEmpty();

      add(record, "d", "Baku Post", "2026-03-22", "Orxan Yavuzsoy");

      HolderProposal proposal = record.listProposals().get(0);
      assertThat(record.listProposals()).hasSize(1);
      assertThat(proposal.person()).isEqualTo("Orhan Yavuzsoy");
      assertThat(proposal.office()).isEqualTo("foreign minister");
      assertThat(proposal.side()).isEqualTo(Side.state("TUR"));
      assertThat(proposal.first()).isEqualTo(LocalDate.of(2026, 3, 1));
      assertThat(proposal.known()).as("whom the list has").isEqualTo("Hakan Fidan");
      assertThat(proposal.documents()).isGreaterThanOrEqualTo(3);
      assertThat(proposal.reportIds()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void decisionsAreEntriesOfTheLogAndHold(Stores store) {
    try (RecordStore record = TestStores.open(store.address(folder))) {
      for (int i = 0; i < 4; i++) {
        add(record, "m" + i, "Outlet " + i, "2026-03-0" + (i + 1), "Orhan Yavuzsoy");
        add(record, "n" + i, "Outlet " + i, "2026-04-0" + (i + 1), "Kerem Aldinci");
      }
      List<HolderProposal> proposals = record.listProposals();
      assertThat(proposals).hasSize(2);
      String yes = id(proposals, "Orhan Yavuzsoy");
      String no = id(proposals, "Kerem Aldinci");

      record.accept(yes, LocalDate.of(2026, 2, 27), "ada", "sworn in");
      record.reject(no, "ada", "an acting minister");

      assertThat(record.listProposals()).isEmpty();
      assertThat(record.listAcceptedHolders())
          .singleElement()
          .satisfies(
              term -> {
                assertThat(term.person()).isEqualTo("Orhan Yavuzsoy");
                assertThat(term.from()).isEqualTo(LocalDate.of(2026, 2, 27));
                assertThat(term.state()).isEqualTo("TUR");
              });
      List<HistoryEntry> log = record.listHistory(yes);
      assertThat(record.listChanges(0, 0))
          .filteredOn(entry -> entry.contactId().equals(yes) || entry.contactId().equals(no))
          .extracting(HistoryEntry::kind)
          .containsExactly(HistoryKind.ACCEPTED, HistoryKind.REJECTED);
      assertThat(log).isEmpty();
      assertThatThrownBy(() -> record.accept(no, null, "ada", "after all"))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("decided already");
      assertThatThrownBy(() -> record.accept("o1", null, "ada", "x"))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("proposes no office-holder o1");
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void whomTheListHasIsNoProposal(Stores store) {
    try (RecordStore record = TestStores.open(store.address(folder))) {
      for (int i = 0; i < 4; i++) {
        add(record, "m" + i, "Outlet " + i, "2025-03-0" + (i + 1), "Hakan Fidan");
      }
      assertThat(record.listProposals()).isEmpty();
    }
  }

  private static String id(List<HolderProposal> proposals, String person) {
    return proposals.stream()
        .filter(proposal -> proposal.person().equals(person))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static void add(
      RecordStore record, String id, String outlet, String day, String minister) {
    record.add(
        List.of(
            Story.of(id)
                .by(outlet)
                .published(day)
                .on(day)
                .minister("TUR", minister)
                .minister("AZE", "Jeyhun Bayramov")
                .reading()));
  }
}
