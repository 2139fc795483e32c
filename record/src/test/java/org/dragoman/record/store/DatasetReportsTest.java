package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.EventType;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DataSet;
import org.dragoman.record.DatasetMatch;
import org.dragoman.record.DatasetMention;
import org.dragoman.record.DatasetParty;
import org.dragoman.record.DatasetQuery;
import org.dragoman.record.DatasetReport;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.record.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows of other event data sets stand beside the record, and never speak for it. */
class DatasetReportsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aRowIsKeptOnceAndOneThatSaysSomethingElseStandsBesideIt(Stores store) {
    try (RecordStore record = TestStores.open(store.address(folder))) {
      DatasetReport row = row("1", "2025-10-14", null);

      assertThat(record.addDatasetRows(List.of(row, row), List.of())).isEqualTo(1);
      assertThat(record.addDatasetRows(List.of(row), List.of())).isZero();
      assertThat(record.addDatasetRows(List.of(row("1", "2025-10-15", null)), List.of()))
          .isEqualTo(1);

      assertThat(all(record, DatasetQuery.all()))
          .extracting(match -> match.report().day())
          .containsExactly(LocalDate.of(2025, 10, 14), LocalDate.of(2025, 10, 15));
      assertThat(all(record, DatasetQuery.all()).get(0).report()).isEqualTo(row);
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aRowTellsOfTheContactOfItsSidesDayAndWay(Stores store) {
    try (RecordStore record = TestStores.open(store.address(folder))) {
      record.add(List.of(story("call", Channel.PHONE), story("meeting", Channel.MEETING)));
      String call = id(record, Channel.PHONE);
      List<ContactSummary> before = record.listContacts(ContactQuery.all()).items();
      long sequence = record.facts().lastSequence();

      record.addDatasetRows(
          List.of(
              row("phone", "2025-10-14", "phone"),
              row("day after", "2025-10-15", "phone"),
              row("week after", "2025-10-21", "phone"),
              row("visit", "2025-10-14", "visit")),
          List.of(
              new DatasetMention(
                  DataSet.POLECAT, "phone", "https://x.example/1", null, null, "m", 1),
              new DatasetMention(
                  DataSet.POLECAT, "phone", "https://x.example/2", null, null, "m", 2)));

      assertThat(record.listDatasetReports(call))
          .extracting(match -> match.report().eventId())
          .containsExactly("day after", "phone");
      assertThat(record.listDatasetReports(call).get(1).mentions()).isEqualTo(2);
      assertThat(record.listDatasetReports(id(record, Channel.MEETING)))
          .extracting(match -> match.report().eventId())
          .containsExactly("visit");
      assertThat(record.listContacts(ContactQuery.all()).items())
          .as("no field, source or confirmation changes")
          .isEqualTo(before);
      assertThat(record.facts().lastSequence()).isEqualTo(sequence);
      assertThat(all(record, new DatasetQuery(Set.of(), Set.of(), null, null, true, 0)))
          .extracting(match -> match.report().eventId())
          .containsExactly("week after");
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aRowThatComesBeforeTheTextsFindsTheirContact(Stores store) {
    try (RecordStore record = TestStores.open(store.address(folder))) {
      record.addDatasetRows(List.of(row("1", "2025-10-14", "phone")), List.of());
      assertThat(all(record, DatasetQuery.all()).get(0).contactId()).isNull();

      record.add(List.of(story("call", Channel.PHONE)));

      assertThat(all(record, DatasetQuery.all()).get(0).contactId())
          .isEqualTo(id(record, Channel.PHONE));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void rowsAreFoundByDataSetSidesAndDaysManyOrFew(Stores store) {
    try (RecordStore record = TestStores.open(store.address(folder))) {
      List<DatasetReport> many = new ArrayList<>();
      for (int i = 0; i < 1200; i++) {
        many.add(row("e" + i, LocalDate.of(2024, 1, 1).plusDays(i % 300).toString(), null));
      }
      record.addDatasetRows(many, List.of());
      record.addDatasetRows(List.of(row("undated", null, null)), List.of());

      assertThat(all(record, DatasetQuery.all())).hasSize(1201).doesNotHaveDuplicates();
      assertThat(all(record, query(Set.of(DataSet.GDELT), Set.of()))).isEmpty();
      assertThat(all(record, query(Set.of(DataSet.POLECAT), Set.of(Side.state("AZE")))))
          .hasSize(1201);
      assertThat(all(record, query(Set.of(), Set.of(Side.state("FRA"))))).isEmpty();
      LocalDate day = LocalDate.of(2024, 1, 2);
      assertThat(all(record, new DatasetQuery(Set.of(), Set.of(), day, day, false, 0)))
          .extracting(match -> match.report().eventId())
          .containsExactlyInAnyOrder("e1", "e301", "e601", "e901");
      assertThat(all(record, new DatasetQuery(Set.of(), Set.of(), null, null, false, 7)))
          .hasSize(7);
    }
  }

  private static DatasetQuery query(Set<DataSet> datasets, Set<Side> sides) {
    return new DatasetQuery(datasets, sides, null, null, false, 0);
  }

  private static List<DatasetMatch> all(RecordStore record, DatasetQuery query) {
    List<DatasetMatch> all = new ArrayList<>();
    record.forEachDatasetReport(query, all::add);
    return all;
  }

  private static String id(RecordStore record, Channel channel) {
    return record
        .listContacts(ContactQuery.builder().channels(Set.of(channel)).build())
        .items()
        .get(0)
        .id();
  }

  private static org.dragoman.events.Reading story(String id, Channel channel) {
    return Story.of(id)
        .channel(channel)
        .published("2025-10-14")
        .on("2025-10-14")
        .minister("TUR", "Hakan Fidan")
        .minister("AZE", "Jeyhun Bayramov")
        .reading();
  }

  private static DatasetReport row(String id, @Nullable String day, @Nullable String mode) {
    return new DatasetReport(
        DataSet.POLECAT,
        id,
        day == null ? null : LocalDate.parse(day),
        EventType.CONSULT,
        mode,
        null,
        List.of(
            new DatasetParty(true, "Turkey", Side.state("TUR")),
            new DatasetParty(false, "Azerbaijan", Side.state("AZE"))),
        null,
        "Atlas Wire",
        null,
        null,
        "polecat.tsv",
        2);
  }
}
