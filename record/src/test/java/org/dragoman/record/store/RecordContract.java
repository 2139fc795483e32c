package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Status;
import org.dragoman.events.Event;
import org.dragoman.events.Reading;
import org.dragoman.record.ActionQuery;
import org.dragoman.record.Confirmation;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactQueryBuilder;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.HistoryEntry;
import org.dragoman.record.HistoryKind;
import org.dragoman.record.Ingested;
import org.dragoman.record.Page;
import org.dragoman.record.Recoded;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.record.SourceClass;
import org.dragoman.record.StatusChange;
import org.dragoman.record.Story;
import org.dragoman.record.TermCounts;
import org.dragoman.record.Why;
import org.dragoman.record.code.EventCode;
import org.dragoman.record.load.SyntheticNews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every record does, whatever the database. */
abstract class RecordContract {

  @SuppressWarnings("NullAway.Init")
  private RecordStore record;

  @SuppressWarnings("NullAway.Init")
  private String address;

  abstract String address();

  @BeforeEach
  void open() {
    address = address();
    record = TestStores.open(address);
  }

  @AfterEach
  void close() {
    if (record != null) {
      CountedAhead.check(record);
      record.close();
    }
  }

  private static Story call(String id) {
    return Story.of(id)
        .channel(Channel.PHONE)
        .published("2025-10-14")
        .on("2025-10-14")
        .minister("TUR", "Hakan Fidan")
        .minister("AZE", "Jeyhun Bayramov");
  }

  private Contact only() {
    Page<ContactSummary> page = record.listContacts(ContactQuery.all());
    assertThat(page.items()).hasSize(1);
    return record.findContact(page.items().get(0).id()).orElseThrow();
  }

  private void add(Story... stories) {
    for (Story story : stories) {
      record.add(List.of(story.reading()));
    }
  }

  @Test
  void bothReadoutsAndTheRewritesAreOneContact() {
    add(
        call("ankara").by("Ministry of Foreign Affairs of Türkiye"),
        call("baku").by("Ministry of Foreign Affairs of Azerbaijan").topic("transport"),
        call("wire").by("Reuters"),
        call("paper").published("2025-10-15"));

    Contact contact = only();

    assertThat(contact.reports()).hasSize(4);
    assertThat(contact.readouts()).hasSize(2);
    assertThat(contact.summary().confirmation()).isEqualTo(Confirmation.BOTH);
    assertThat(contact.confirmedBy())
        .containsExactlyInAnyOrder(Side.state("TUR"), Side.state("AZE"));
    assertThat(contact.reports().get(0).source()).isEqualTo(SourceClass.READOUT);
    assertThat(contact.agenda().orElseThrow().value().wire()).isEqualTo("disclosed");
    assertThat(contact.agenda().orElseThrow().isInConflict()).isTrue();
  }

  @Test
  void theStateOfAFeedIsKeptWithItsDocumentsOrNotAtAll() {
    String feed = "https://example.org/feed.xml";
    assertThat(record.findFeedState(feed)).isEmpty();

    record.add(List.of(call("a").reading()), Map.of(feed, "{\"failures\":0}"));
    record.add(List.of(), Map.of(feed, "{\"failures\":1}", "https://example.org/b", "{}"));

    assertThat(record.findFeedState(feed)).contains("{\"failures\":1}");
    assertThat(record.facts().documents()).isEqualTo(1);
    List<Reading> broken = new ArrayList<>(List.of(call("b").published("2025-10-15").reading()));
    broken.add(null);
    assertThatThrownBy(() -> record.add(broken, Map.of(feed, "{\"failures\":2}")))
        .isInstanceOf(RecordException.class);
    assertThat(record.findFeedState(feed)).contains("{\"failures\":1}");
    assertThat(record.facts().documents()).isEqualTo(1);
  }

  @Test
  void theSameDocumentTwiceChangesNothing() {
    Reading reading = call("a").reading();
    record.add(List.of(reading));
    long before = record.facts().lastSequence();

    Ingested again = record.add(List.of(reading));

    assertThat(again).isEqualTo(new Ingested(0, 1, 0, 0, 0, 0));
    assertThat(record.facts().lastSequence()).isEqualTo(before);
    assertThat(record.hasDocument(reading.document())).isTrue();
  }

  @Test
  void anotherTextUnderAKnownIdIsKeptBesideIt() {
    add(call("1").text("One text."), call("1").text("Quite another text."));

    assertThat(record.facts().documents()).isEqualTo(2);
    assertThat(record.findDocument("1").orElseThrow().text()).isEqualTo("One text.");
  }

  @Test
  void twoCallsInOneWeekStayApart() {
    add(call("a"), call("b").published("2025-10-16").on("2025-10-16"));

    assertThat(record.countContacts(ContactQuery.all())).isEqualTo(2);
  }

  @Test
  void distinctPersonsOfTheSameStatesStayApart() {
    add(
        call("a"),
        Story.of("b")
            .channel(Channel.PHONE)
            .published("2025-10-14")
            .on("2025-10-14")
            .president("TUR", "Recep Tayyip Erdoğan")
            .president("AZE", "Ilham Aliyev"));

    assertThat(record.countContacts(ContactQuery.all())).isEqualTo(2);
  }

  @Test
  void spellingsOfOnePersonMeet() {
    add(
        call("a"),
        Story.of("b")
            .channel(Channel.PHONE)
            .published("2025-10-14")
            .on("2025-10-14")
            .minister("TUR", "Hakan Fidan")
            .minister("AZE", "Ceyhun Bayramov"));

    assertThat(only().summary().parties()).hasSize(2);
    assertThat(record.findPerson("Ceyhun Bayramov").orElseThrow().spellings())
        .containsExactly("Ceyhun Bayramov", "Jeyhun Bayramov");
    assertThat(record.findPerson("bayramov")).isPresent();
    assertThat(record.listPersons("cey", 10)).hasSize(1);
  }

  @Test
  void aPlannedVisitThatIsPostponedAndThenHeldIsOneContactWithItsHistory() {
    Story visit =
        Story.of("plan")
            .channel(Channel.VISIT)
            .published("2025-10-01")
            .status(Status.PLANNED)
            .on("2025-10-20", "2025-10-21")
            .at("Ankara", "TUR")
            .president("TUR", "Recep Tayyip Erdoğan")
            .president("KAZ", "Kassym-Jomart Tokayev");
    Story held =
        Story.of("held")
            .channel(Channel.VISIT)
            .published("2025-10-21")
            .on("2025-10-20", "2025-10-21")
            .at("Ankara", "TUR")
            .president("TUR", "Recep Tayyip Erdoğan")
            .president("KAZ", "Kassym-Jomart Tokayev");
    add(visit, held);

    Contact contact = only();

    assertThat(contact.status().value()).isEqualTo(Status.HELD);
    assertThat(contact.statusHistory().stream().map(StatusChange::status))
        .containsExactly(Status.PLANNED, Status.HELD);
    assertThat(contact.statusHistory().get(0).since()).isEqualTo(LocalDate.of(2025, 10, 1));
    assertThat(contact.status().isInConflict()).isFalse();
  }

  @Test
  void aDenialStandsBesideTheReport() {
    add(call("a"), call("b").status(Status.DENIED).saidBy("AZE").published("2025-10-15"));

    Contact contact = only();

    assertThat(contact.status().value()).isEqualTo(Status.HELD);
    assertThat(contact.status().isInConflict()).isTrue();
    assertThat(contact.summary().confirmation()).isEqualTo(Confirmation.DENIED_BY_ONE);
    assertThat(contact.deniedBy()).containsExactly(Side.state("AZE"));
  }

  @Test
  void nearCopiesCountAsOneSource() {
    String wire =
        "The foreign ministers of Türkiye and Azerbaijan spoke by phone on Tuesday and discussed"
            + " the railway through Nakhchivan, the border post at Sadarak and the export of"
            + " electricity, the ministry in Baku said in a statement published in the evening.";
    add(
        call("wire").by("Reuters").text(wire),
        call("copy").by("The Morning Post").text(wire + " Read more."),
        call("own").by("The Evening Post").text("Fidan rang Bayramov, we have learnt."));

    Contact contact = only();

    assertThat(contact.summary().reports()).isEqualTo(3);
    assertThat(contact.summary().sources()).isEqualTo(2);
    assertThat(contact.reports().stream().filter(report -> report.copyOf() != null))
        .singleElement()
        .satisfies(report -> assertThat(report.source()).isEqualTo(SourceClass.COPY));
  }

  @Test
  void contactsAreFoundByEveryCondition() {
    add(
        call("a").topic("transport").at("Ankara", "TUR").text("They spoke of Nakhchivan."),
        Story.of("b")
            .published("2025-11-02")
            .on("2025-11-01")
            .channel(Channel.MEETING)
            .status(Status.PLANNED)
            .confidence(0.4)
            .president("KAZ", "Kassym-Jomart Tokayev")
            .party("UN", "António Guterres", "secretary general", Level.ORGANIZATION_HEAD));

    assertThat(count(ContactQuery.builder().text("NAKHCHIVAN spoke").build())).isEqualTo(1);
    assertThat(count(ContactQuery.builder().text("nowhere").build())).isZero();
    assertThat(count(ContactQuery.between(Side.state("TUR"), Side.state("AZE")))).isEqualTo(1);
    assertThat(count(ContactQuery.between(Side.state("TUR"), Side.state("KAZ")))).isZero();
    assertThat(count(ContactQuery.between(Side.organization("UN")))).isEqualTo(1);
    assertThat(count(ContactQuery.builder().person("Fidan").build())).isEqualTo(1);
    assertThat(count(ContactQuery.builder().person("Nobody").build())).isZero();
    assertThat(count(ContactQuery.builder().office("secretary general").build())).isEqualTo(1);
    assertThat(count(ContactQuery.builder().channels(List.of(Channel.PHONE)).build())).isEqualTo(1);
    assertThat(count(ContactQuery.builder().statuses(List.of(Status.PLANNED)).build()))
        .isEqualTo(1);
    assertThat(count(ContactQuery.builder().levels(List.of(Level.MINISTER)).build())).isEqualTo(1);
    assertThat(count(ContactQuery.builder().topic("transport").build())).isEqualTo(1);
    assertThat(count(ContactQuery.builder().place("ankara").build())).isEqualTo(1);
    assertThat(count(ContactQuery.builder().place("TUR").build())).isEqualTo(1);
    assertThat(count(ContactQuery.builder().outlet("The Daily Courier").build())).isEqualTo(2);
    assertThat(count(ContactQuery.builder().from(LocalDate.of(2025, 10, 20)).build())).isEqualTo(1);
    assertThat(count(ContactQuery.builder().to(LocalDate.of(2025, 10, 20)).build())).isEqualTo(1);
    assertThat(count(ContactQuery.builder().minConfidence(0.8).build())).isEqualTo(1);
  }

  @Test
  void anOfficeIsThatOfOneParty() {
    add(
        Story.of("a")
            .published("2025-11-02")
            .on("2025-11-01")
            .channel(Channel.MEETING)
            .party("GBR", "David Lammy", "foreign secretary", Level.MINISTER)
            .party("NOR", "Jonas Gahr Støre", "prime minister", Level.HEAD_OF_GOVERNMENT));

    assertThat(count(ContactQuery.builder().office("minister").build())).isEqualTo(1);
    assertThat(count(ContactQuery.builder().office("Foreign Secretary").build())).isEqualTo(1);
    assertThat(count(ContactQuery.builder().office("foreign minister").build())).isZero();
    assertThat(
            count(
                ContactQuery.builder()
                    .sides(List.of(Side.state("NOR")))
                    .office("prime minister")
                    .build()))
        .isEqualTo(1);
  }

  @Test
  void whoCountsContactsGetsEachOnceInWhicheverOrder() {
    for (int day = 10; day < 20; day++) {
      add(call("d" + day).published("2025-10-" + day).on("2025-10-" + day));
    }
    List<String> newest = new java.util.ArrayList<>();
    record.forEachContact(ContactQuery.all(), contact -> newest.add(contact.id()));

    List<String> any = new java.util.ArrayList<>();
    record.forEachContact(
        ContactQuery.builder().inAnyOrder().build(), contact -> any.add(contact.id()));
    List<String> ofOffice = new java.util.ArrayList<>();
    record.forEachContact(
        ContactQuery.builder().office("foreign minister").inAnyOrder().build(),
        contact -> ofOffice.add(contact.id()));
    List<String> ofNobody = new java.util.ArrayList<>();
    record.forEachContact(
        ContactQuery.builder().office("fidan").inAnyOrder().build(),
        contact -> ofNobody.add(contact.id()));

    assertThat(any).hasSize(10).containsExactlyInAnyOrderElementsOf(newest);
    assertThat(ofOffice).containsExactlyInAnyOrderElementsOf(newest);
    assertThat(ofNobody).isEmpty();
  }

  private long count(ContactQuery query) {
    assertThat(record.listContacts(query).items()).hasSize((int) record.countContacts(query));
    assertThat(record.countTerms(query)).isEqualTo(TermCounts.of(record, query));
    return record.countContacts(query);
  }

  @Test
  void whatManyReportsSayIsFoundAlongTheDaysAndWhatFewSayByTheirDocuments() {
    for (int day = 10; day < 28; day++) {
      add(
          call("d" + day)
              .published("2025-10-" + day)
              .on("2025-10-" + day)
              .text(day == 20 ? "They spoke of corridors." : "They spoke of trade."));
    }

    ContactQueryBuilder common = ContactQuery.builder().text("spoke of");
    Page<ContactSummary> first = record.listContacts(common.limit(2).build());
    assertThat(first.items())
        .extracting(ContactSummary::day)
        .containsExactly(october(27), october(26));
    assertThat(record.listContacts(common.limit(1).after(first.next()).build()).items())
        .extracting(ContactSummary::day)
        .containsExactly(october(25));
    assertThat(record.listContacts(common.after(null).limit(0).build()).items()).hasSize(18);
    ContactQueryBuilder rare =
        ContactQuery.builder().text("corridors").sides(List.of(Side.state("TUR")));
    assertThat(record.listContacts(rare.limit(2).build()).items())
        .extracting(ContactSummary::day)
        .containsExactly(october(20));
    assertThat(record.countContacts(rare.sides(List.of(Side.state("KAZ"))).build())).isZero();
  }

  private static LocalDate october(int day) {
    return LocalDate.of(2025, 10, day);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    for (int day = 10; day < 20; day++) {
      add(call("d" + day).published("2025-10-" + day).on("2025-10-" + day));
    }

    Page<ContactSummary> first =
        record.listContacts(ContactQuery.builder().limit(4).oldestFirst().build());
    Page<ContactSummary> second =
        record.listContacts(
            ContactQuery.builder().limit(4).oldestFirst().after(first.next()).build());
    Page<ContactSummary> third =
        record.listContacts(
            ContactQuery.builder().limit(4).oldestFirst().after(second.next()).build());

    assertThat(first.items()).hasSize(4);
    assertThat(second.items().get(0).day()).isEqualTo(LocalDate.of(2025, 10, 14));
    assertThat(third.items()).hasSize(2);
    assertThat(third.next()).isNull();
  }

  @Test
  void otherEventsAreKeptOnceForTypeActorsRecipientsAndDay() {
    Story accuse =
        Story.of("a").action(EventType.ACCUSE).published("2025-10-14").party("TUR").party("GRC");
    Story same =
        Story.of("b").action(EventType.ACCUSE).published("2025-10-14").party("TUR").party("GRC");
    Story other =
        Story.of("c").action(EventType.ACCUSE).published("2025-10-15").party("TUR").party("GRC");
    add(accuse, same, other);

    var actions =
        record.listActions(
            new ActionQuery(Set.of(Side.state("GRC")), Set.of(EventType.ACCUSE), null, null, 0));

    assertThat(actions).hasSize(2);
    assertThat(actions.get(1).reportIds()).hasSize(2);
    assertThat(actions.get(1).actors()).containsExactly(Side.state("TUR"));
    assertThat(record.facts().actions()).isEqualTo(2);
  }

  @Test
  void theHistoryTellsWhatHappenedAndFeedsChanges() {
    add(call("a"), call("b").topic("trade"));
    String id = only().id();

    List<HistoryEntry> history = record.listHistory(id);

    assertThat(history.stream().map(HistoryEntry::kind))
        .containsExactly(HistoryKind.CREATED, HistoryKind.REPORTED, HistoryKind.CHANGED);
    assertThat(record.listChanges(history.get(0).sequence(), 1)).containsExactly(history.get(1));
  }

  @Test
  void anEditIsShownWithWhatContradictsIt() {
    add(call("a"));
    String id = only().id();

    record.edit(id, Map.of("status", "cancelled", "date", "2025-10-13"), "ada", "told by phone");

    Contact contact = only();
    assertThat(contact.status().value()).isEqualTo(Status.CANCELLED);
    assertThat(contact.status().rule()).isEqualTo("set by ada");
    assertThat(contact.status().contradicting()).hasSize(1);
    assertThat(contact.date().orElseThrow().value().start()).isEqualTo(LocalDate.of(2025, 10, 13));
    assertThatThrownBy(() -> record.edit(id, Map.of("status", "gone"), "ada", "why not"))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("gone")
        .hasMessageContaining("known:");
    assertThatThrownBy(() -> record.edit(id, Map.of("date", "x"), "ada", " "))
        .isInstanceOf(RecordException.class);
  }

  @Test
  void sidesAndTopicsAreSetLikeAnyField() {
    add(call("a").topic("trade"));
    String id = only().id();

    record.edit(
        id, Map.of("sides", "TUR, AZE,org:UN", "topics", "energy,border-issues"), "ada", "heard");

    Contact contact = only();
    assertThat(contact.summary().sides())
        .extracting(Side::code)
        .containsExactlyInAnyOrder("TUR", "AZE", "org:UN");
    assertThat(contact.parties().rule()).isEqualTo("set by ada");
    assertThat(contact.summary().topics()).containsExactly("border-issues", "energy");
    assertThat(record.countContacts(ContactQuery.between(Side.organization("UN")))).isEqualTo(1);
    assertThat(record.countContacts(ContactQuery.builder().topic("trade").build())).isZero();
    record.edit(id, Map.of("topics", "none"), "ada", "misheard");
    assertThat(only().summary().topics()).isEmpty();
    for (String wrong : List.of("TUR", "TUR,TUR", "TUR,QQQ", "TUR,Baku")) {
      assertThatThrownBy(() -> record.edit(id, Map.of("sides", wrong), "ada", "why not"))
          .isInstanceOf(RecordException.class);
    }
    assertThatThrownBy(() -> record.edit(id, Map.of("topics", "Trade!"), "ada", "why not"))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("a topic is a label");
  }

  @Test
  void aSplitHoldsAgainstTheRulesAndAgainstLaterReports() {
    add(call("a"), call("b"));
    Contact both = only();

    String fresh = record.split(both.id(), List.of(both.reports().get(0).id()), "ada", "two calls");
    add(call("c"));

    assertThat(record.countContacts(ContactQuery.all())).isEqualTo(2);
    assertThat(record.findContact(fresh).orElseThrow().reports()).isNotEmpty();
    assertThat(record.facts().reports()).isEqualTo(3);
    assertThat(record.listHistory(fresh).stream().map(HistoryEntry::kind))
        .contains(HistoryKind.SPLIT);
  }

  @Test
  void aMergeHoldsAndTheOldIdLeadsToTheContact() {
    add(call("a"), call("b").on("2025-10-16").published("2025-10-16"));
    List<String> ids =
        record.listContacts(ContactQuery.all()).items().stream().map(ContactSummary::id).toList();

    String id = record.merge(ids, "ada", "one call, wrong date");
    add(call("c"));

    assertThat(only().reports()).hasSize(3);
    assertThat(only().aliases()).containsExactly(ids.get(1));
    assertThat(record.findContact(ids.get(1)).orElseThrow().id()).isEqualTo(id);
    assertThat(record.listHistory(ids.get(1))).isEqualTo(record.listHistory(id));
  }

  @Test
  void aDeletedContactLeavesATombstoneAndMayComeBack() {
    add(call("a"));
    String id = only().id();

    record.delete(id, "ada", "not a contact");

    assertThat(record.findContact(id)).isEmpty();
    assertThat(record.countContacts(ContactQuery.all())).isZero();
    assertThat(record.listHistory(id))
        .last()
        .extracting(HistoryEntry::kind)
        .isEqualTo(HistoryKind.DELETED);
    assertThatThrownBy(() -> record.pin(id, "ada", "x")).hasMessageContaining("deleted");

    record.restore(id, "ada", "it was one");

    assertThat(only().id()).isEqualTo(id);
  }

  @Test
  void aPinnedContactIsMarked() {
    add(call("a"));

    record.pin(only().id(), "ada", "checked");

    assertThat(only().isPinned()).isTrue();
  }

  @Test
  void whatIsKeptIsThereWhenTheRecordIsOpenedAgain() {
    add(call("a").text("The whole\ntext."));
    Contact before = only();
    record.close();

    record = TestStores.open(address);

    assertThat(only()).isEqualTo(before);
    assertThat(record.findDocument("a").orElseThrow())
        .isEqualTo(call("a").text("The whole\ntext.").document());
    assertThat(record.listReports("a")).isEqualTo(before.reports());
  }

  @Test
  void anyOrderOfArrivalGivesTheSameContacts() {
    SyntheticNews news = new SyntheticNews(40);
    List<Reading> readings = new ArrayList<>(news.readings(0, 60));
    readings.add(call("a").reading());
    readings.add(call("b").published("2025-10-15").reading());
    readings.add(call("c").on("2025-10-16").published("2025-10-16").reading());
    record.add(readings);
    Set<Set<String>> expected = Groups.of(record);

    for (int seed = 1; seed <= 3; seed++) {
      List<Reading> shuffled = new ArrayList<>(readings);
      Collections.shuffle(shuffled, new Random(seed));
      try (RecordStore other = TestStores.open(address())) {
        for (int i = 0; i < shuffled.size(); i += 7 * seed) {
          other.add(shuffled.subList(i, Math.min(shuffled.size(), i + 7 * seed)));
        }
        assertThat(Groups.of(other)).isEqualTo(expected);
      }
    }
  }

  @Test
  void theReasonsOfAMergeAndOfASeparationAreTold() {
    add(call("a"), call("b"), call("c").channel(Channel.MEETING));
    Contact phone =
        record
            .findContact(
                record
                    .listContacts(ContactQuery.builder().channels(List.of(Channel.PHONE)).build())
                    .items()
                    .get(0)
                    .id())
            .orElseThrow();

    List<Why> reasons = record.explain(phone.id());

    assertThat(reasons).hasSize(2);
    assertThat(reasons.get(0).belongs()).isTrue();
    assertThat(reasons.get(0).score()).isGreaterThanOrEqualTo(reasons.get(0).threshold());
    assertThat(reasons.get(0).rules()).contains("the same way, phone +2.0");
    assertThat(reasons.get(1).refusal()).isEqualTo("one is by meeting, the other by phone");
  }

  @Test
  void recodingShowsItsChangesFirstAndKeepsTheOldVersion() {
    add(call("a"), call("b"));
    String id = only().id();
    Event earlier = call("a").event();
    Reading later =
        call("a")
            .reading(
                List.of(
                    EventCode.read(EventCode.write(earlier).replace("\"held\"", "\"denied\""))));

    assertThat(record.compare(List.of(later)).count(Recoded.Kind.CHANGED)).isEqualTo(1);
    assertThat(only().status().isInConflict()).isFalse();

    Recoded recoded = record.recode(List.of(later), "ada", "lexicon 2");

    assertThat(recoded.changes())
        .singleElement()
        .satisfies(
            change -> assertThat(change.fields()).contains("status: \"held\" -> \"denied\""));
    assertThat(only().id()).isEqualTo(id);
    assertThat(only().status().isInConflict()).isTrue();
    assertThat(record.listHistory(id).stream().map(HistoryEntry::kind))
        .contains(HistoryKind.RECODED);
  }

  @Test
  void recodingShowsActionsTooAndKeepsWhatTheySaid() throws java.sql.SQLException {
    Story accused =
        Story.of("a").action(EventType.ACCUSE).published("2025-10-14").party("TUR").party("GRC");
    Story other =
        Story.of("b").action(EventType.ACCUSE).published("2025-10-14").party("TUR").party("GRC");
    add(accused, other);
    Story milder = accused.lexicon("test-2").status(Status.PLANNED);
    Reading silent = new Reading(other.document(), List.of(), List.of());
    List<Reading> readings = List.of(milder.reading(), silent);

    Recoded shown = record.compare(readings);
    assertThat(shown.count(Recoded.Kind.CHANGED)).isEqualTo(1);
    assertThat(shown.count(Recoded.Kind.REMOVED)).isEqualTo(1);
    assertThat(record.recode(readings, "ada", "a new lexicon")).isEqualTo(shown);

    assertThat(record.compare(readings).changes()).isEmpty();
    var actions = record.listActions(new ActionQuery(Set.of(), Set.of(), null, null, 0));
    assertThat(actions).singleElement().extracting("status").isEqualTo(Status.PLANNED);
    String jdbc = address.startsWith("jdbc:") ? address : "jdbc:sqlite:" + address;
    try (var connection = java.sql.DriverManager.getConnection(jdbc);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT report, lexicon FROM v_report_versions WHERE retired IS NOT NULL ORDER BY"
                    + " report")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString("report")).startsWith("a#");
      assertThat(rows.getString("lexicon")).isEqualTo("test-1");
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString("report")).startsWith("b#");
    }
  }

  @Test
  void aSplitSurvivesRecoding() {
    add(call("a"), call("b"));
    Contact both = only();
    record.split(both.id(), List.of(both.reports().get(0).id()), "ada", "two calls");

    record.recode(
        List.of(
            call("a").topic("trade").lexicon("test-2").reading(),
            call("b").topic("trade").lexicon("test-2").reading()),
        "ada",
        "lexicon 2");

    assertThat(record.countContacts(ContactQuery.all())).isEqualTo(2);
    assertThat(record.facts().lexicon()).isEqualTo("test-2");
  }

  @Test
  void aReportThatTheNewReadingNoLongerHasLeavesATombstone() {
    add(call("a"));
    String id = only().id();

    record.recode(List.of(call("a").reading(List.of())), "ada", "lexicon 2");

    assertThat(record.countContacts(ContactQuery.all())).isZero();
    assertThat(record.listHistory(id))
        .last()
        .extracting(HistoryEntry::kind)
        .isEqualTo(HistoryKind.DELETED);
    record.recode(List.of(call("a").reading()), "ada", "lexicon 3");
    assertThat(record.countContacts(ContactQuery.all())).isEqualTo(1);
  }
}
