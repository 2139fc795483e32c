package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.record.load.SyntheticNews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a record, and records made from them. */
class BackupsTest {

  private static final SyntheticNews NEWS = new SyntheticNews(100);

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @Test
  void aRestoredRecordTellsWhatTheFirstDid() {
    String store = TestStores.sqlite(folder);
    Path copy = folder.resolve("copy.db");
    try (RecordStore record = TestStores.open(store)) {
      record.add(NEWS.readings(0, 50));
      assertThat(Backups.write(store, copy).rows("document")).isEqualTo(50);
      record.add(NEWS.readings(50, 10));
    }
    String restored = folder.resolve("new/restored.db").toString();
    assertThat(Backups.restore(copy, restored).rows("document")).isEqualTo(50);
    String again = TestStores.sqlite(folder);
    try (RecordStore expected = TestStores.open(again);
        RecordStore record = TestStores.open(restored)) {
      expected.add(NEWS.readings(0, 50));
      ContactQuery all = ContactQuery.builder().limit(100).build();
      assertThat(record.listContacts(all).items()).isEqualTo(expected.listContacts(all).items());
      ContactQuery words = ContactQuery.builder().text("railway").limit(100).build();
      assertThat(record.listContacts(words).items())
          .isEqualTo(expected.listContacts(words).items());
      record.add(NEWS.readings(50, 10));
      assertThat(record.facts().documents()).isEqualTo(60);
    }
  }

  @Test
  void aCopyMadeWhileOthersWriteHasWholeBatches() throws Exception {
    String store = TestStores.sqlite(folder);
    try (RecordStore record = TestStores.open(store)) {
      record.add(NEWS.readings(0, 10));
      FutureTask<Void> writing =
          new FutureTask<>(
              () -> {
                for (int i = 1; i < 20; i++) {
                  record.add(NEWS.readings(i * 10L, 10));
                }
                return null;
              });
      Thread thread = new Thread(writing, "writing");
      thread.start();
      for (int i = 0; i < 4; i++) {
        Backup backup = Backups.write(store, folder.resolve("copy" + i + ".db"));
        assertThat(backup.rows("document") % 10).isZero();
      }
      writing.get();
    }
  }

  @Test
  void nothingIsWrittenOver() {
    String store = TestStores.sqlite(folder);
    Path copy = folder.resolve("copy.db");
    TestStores.open(store).close();
    Backups.write(store, copy);
    assertThatThrownBy(() -> Backups.write(store, copy))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("copy.db: is there already, and nothing was changed");
    assertThatThrownBy(() -> Backups.restore(copy, store)).hasMessageContaining("is there already");
    assertThatThrownBy(() -> Backups.write(folder.resolve("none.db").toString(), copy))
        .hasMessageContaining("there is no record to back up");
  }

  @Test
  void aLogLeftBehindByAnotherRecordIsNotReplayed() throws IOException {
    String store = TestStores.sqlite(folder);
    Path copy = folder.resolve("copy.db");
    TestStores.open(store).close();
    Backups.write(store, copy);
    Files.writeString(folder.resolve("other.db-wal"), "what another record wrote");
    assertThatThrownBy(() -> Backups.restore(copy, folder.resolve("other.db").toString()))
        .hasMessageContaining("other.db-wal: is there already");
  }

  @Test
  void aDamagedCopyIsRefusedAndNothingIsMade() throws IOException {
    String store = TestStores.sqlite(folder);
    Path copy = folder.resolve("copy.db");
    try (RecordStore record = TestStores.open(store)) {
      record.add(NEWS.readings(0, 50));
    }
    Backups.write(store, copy);
    byte[] bytes = Files.readAllBytes(copy);
    for (int i = bytes.length / 2; i < bytes.length / 2 + 20_000; i++) {
      bytes[i] = 7;
    }
    Path damaged = Files.write(folder.resolve("damaged.db"), bytes);
    Path text = Files.writeString(folder.resolve("letter.txt"), "Dear colleague");
    Path target = folder.resolve("new.db");
    for (Path wrong : List.of(damaged, text, folder.resolve("none.db"))) {
      assertThatThrownBy(() -> Backups.restore(wrong, target.toString()))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining(String.valueOf(wrong.getFileName()));
    }
    assertThat(target).doesNotExist();
    assertThat(folder.resolve("new.db.part")).doesNotExist();
  }

  @Test
  void aFileThatIsNoRecordLeavesNoUnfinishedCopy() throws SQLException {
    Path other = folder.resolve("other.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE recipe (name TEXT)");
    }
    assertThatThrownBy(() -> Backups.write(other.toString(), folder.resolve("copy.db")))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("no back-up of a record");
    assertThat(folder.resolve("copy.db")).doesNotExist();
    assertThat(folder.resolve("copy.db.part")).doesNotExist();
  }

  @Test
  void postgresqlIsLeftToItsOwnTools() {
    assertThatThrownBy(() -> Backups.write("jdbc:postgresql://host/record?password=secret", folder))
        .hasMessageContaining("pg_dump")
        .hasMessageNotContaining("secret");
  }
}
