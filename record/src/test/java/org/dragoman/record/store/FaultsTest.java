package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.record.load.KilledIngest;
import org.dragoman.record.load.SyntheticNews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What goes wrong around a record: nothing acknowledged is lost or doubled, the message says what
 * to do, and the next start carries on.
 */
class FaultsTest {

  private static final SyntheticNews NEWS = new SyntheticNews(30);
  private static final int BATCH = 20;
  private static final int MANY = 2000;

  @TempDir Path folder;

  @Test
  void aFullDiskKeepsWhatWasAcknowledgedInSqlite() {
    String address = TestStores.sqlite(folder);
    String small = "jdbc:sqlite:" + address + "?max_page_count=450";

    int acknowledged;
    Throwable told;
    try (RecordStore record = TestStores.open(small)) {
      acknowledged = fill(record);
      told = catchThrowable(() -> record.add(NEWS.readings(acknowledged, BATCH)));
      assertThat(record.facts().documents()).isEqualTo(acknowledged);
    }

    assertThat(told)
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("the disk is full; the last batch was not kept, all before it was")
        .hasMessageContaining("make room and run the command again, it carries on");
    assertThat(acknowledged).isBetween(BATCH, MANY);
    carriesOn(address, TestStores.sqlite(folder), acknowledged);
  }

  @Test
  void aFullDiskKeepsWhatWasAcknowledgedInPostgresql() throws SQLException {
    String address = TestStores.postgresql();
    TestStores.open(address).close();
    execute(
        address,
        """
        CREATE FUNCTION full_disk() RETURNS trigger AS $$ BEGIN
          IF NEW.number > 50 THEN
            RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
          END IF;
          RETURN NEW;
        END $$ LANGUAGE plpgsql""",
        "CREATE TRIGGER full_disk BEFORE INSERT ON document FOR EACH ROW EXECUTE FUNCTION"
            + " full_disk()");

    int acknowledged;
    try (RecordStore record = TestStores.open(address)) {
      acknowledged = fill(record);
      assertThatThrownBy(() -> record.add(NEWS.readings(acknowledged, BATCH)))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("the server's disk is full; the last batch was not kept");
      assertThat(record.facts().documents()).isEqualTo(acknowledged);
    }

    assertThat(acknowledged).isEqualTo(40);
    execute(address, "DROP TRIGGER full_disk ON document");
    carriesOn(address, TestStores.postgresql(), acknowledged);
  }

  /** Adds batch after batch until the store takes no more; gives how many documents it took. */
  private static int fill(RecordStore record) {
    for (int kept = 0; kept < MANY; kept += BATCH) {
      try {
        record.add(NEWS.readings(kept, BATCH));
      } catch (RecordException e) {
        return kept;
      }
    }
    return MANY;
  }

  private static void carriesOn(String address, String undisturbed, int acknowledged) {
    int all = acknowledged + 3 * BATCH;
    try (RecordStore again = TestStores.open(address);
        RecordStore whole = TestStores.open(undisturbed)) {
      for (int first = 0; first < all; first += BATCH) {
        int known = again.add(NEWS.readings(first, BATCH)).known();
        assertThat(known).isEqualTo(first < acknowledged ? BATCH : 0);
        whole.add(NEWS.readings(first, BATCH));
      }
      assertThat(again.facts().documents()).isEqualTo(all);
      assertThat(Groups.of(again)).isEqualTo(Groups.of(whole));
    }
  }

  @Test
  void aFileThatMayNotBeWrittenIsReadAndSaysSo() {
    String address = TestStores.sqlite(folder);
    try (RecordStore record = TestStores.open(address)) {
      record.add(NEWS.readings(0, BATCH));
    }
    assertThat(Path.of(address).toFile().setWritable(false)).isTrue();
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      Assumptions.assumeFalse(Files.isWritable(Path.of(address)), "nothing is read-only to root");
      isReadAlone(address);
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aDatabaseThatMayNotBeWrittenIsReadAndSaysSo() throws SQLException {
    String address = TestStores.postgresql();
    try (RecordStore record = TestStores.open(address)) {
      record.add(NEWS.readings(0, BATCH));
    }
    String name = address.replaceAll(".*/([a-z0-9]+)\\?.*", "$1").toLowerCase(Locale.ROOT);
    execute(address, "ALTER DATABASE " + name + " SET default_transaction_read_only = on");
    isReadAlone(address);
  }

  private static void isReadAlone(String address) {
    try (RecordStore record = TestStores.open(address)) {
      assertThat(Groups.of(record)).isNotEmpty();
      assertThatThrownBy(() -> record.add(NEWS.readings(BATCH, BATCH)))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("read-only, nothing was changed: ");
      assertThat(record.facts().documents()).isEqualTo(BATCH);
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aRecordThatAnotherKeepsLockedIsLeftAsItIs(Stores store) throws SQLException {
    String address = store.address(folder);
    try (RecordStore record = Records.open(address, 1)) {
      record.add(NEWS.readings(0, BATCH));
      try (Connection other = DriverManager.getConnection(jdbc(address));
          Statement statement = other.createStatement()) {
        statement.execute(
            store == Stores.SQLITE
                ? "BEGIN IMMEDIATE"
                : "BEGIN; LOCK TABLE document IN EXCLUSIVE MODE");
        assertThatThrownBy(() -> record.add(NEWS.readings(BATCH, BATCH)))
            .isInstanceOf(RecordException.class)
            .hasMessageContaining("another program has been writing to this record all the while")
            .hasMessageContaining("wait for the other and run the command again");
        assertThat(record.facts().documents()).as("reading waits for nobody").isEqualTo(BATCH);
        statement.execute("ROLLBACK");
      }
      assertThat(record.add(NEWS.readings(BATCH, BATCH)).documents()).isEqualTo(BATCH);
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void twoProgramsAtOnceTakeTurnsAndDoubleNothing(Stores store)
      throws IOException, InterruptedException {
    String address = store.address(folder);
    Process one = Programs.start(KilledIngest.class, address, "0", "90");
    Process two = Programs.start(KilledIngest.class, address, "45", "135");
    for (Process process : new Process[] {one, two}) {
      process.getInputStream().readAllBytes();
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isZero();
    }

    try (RecordStore both = TestStores.open(address);
        RecordStore whole = TestStores.open(store.address(folder))) {
      whole.add(KilledIngest.NEWS.readings(0, 135));
      assertThat(both.facts().documents()).isEqualTo(135);
      assertThat(Groups.of(both)).isEqualTo(Groups.of(whole));
      assertThat(both.listChanges(0, 0)).extracting("sequence").doesNotHaveDuplicates();
    }
  }

  @Test
  void aFileThatIsNoRecordIsNamedAndLeftAlone() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "x".repeat(5000));

    assertThatThrownBy(() -> TestStores.open(letter.toString()))
        .isInstanceOf(RecordException.class)
        .hasMessage(letter + ": the file is no record of Dragoman; name another with --store");
    assertThat(letter).hasContent("x".repeat(5000));
  }

  private static void execute(@Nullable String address, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(String.valueOf(address));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String jdbc(String address) {
    return address.startsWith("jdbc:") ? address : "jdbc:sqlite:" + address;
  }
}
