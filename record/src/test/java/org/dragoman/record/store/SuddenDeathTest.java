package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.dragoman.record.RecordStore;
import org.dragoman.record.load.KilledIngest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that takes documents in is killed (kill -9) at random moments: nothing acknowledged is
 * lost, nothing is there twice or by half, and the next start carries on. {@code -Dkills=200} for
 * many.
 */
class SuddenDeathTest {

  private static final int KILLS = Integer.getInteger("kills", 4);

  @TempDir Path folder;

  @Test
  void nothingAcknowledgedIsLostInSqlite() throws IOException, InterruptedException {
    kill(TestStores.sqlite(folder), TestStores.sqlite(folder));
  }

  @Test
  void nothingAcknowledgedIsLostInPostgresql() throws IOException, InterruptedException {
    kill(TestStores.postgresql(), TestStores.postgresql());
  }

  private static void kill(String address, String undisturbed)
      throws IOException, InterruptedException {
    Random random = new Random(20_251_014);
    long kept = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      long acknowledged = runAndKill(address, kept, random.nextInt(900));
      try (RecordStore record = TestStores.open(address)) {
        kept = record.facts().documents();
        assertThat(kept).isGreaterThanOrEqualTo(acknowledged);
        assertThat(kept % KilledIngest.BATCH).isZero();
      }
    }
    try (RecordStore killed = TestStores.open(address);
        RecordStore whole = TestStores.open(undisturbed)) {
      if (kept > 0) {
        whole.add(KilledIngest.NEWS.readings(0, (int) kept));
      }
      assertThat(Groups.of(killed)).isEqualTo(Groups.of(whole));
      assertThat(killed.listChanges(0, 0)).extracting("sequence").doesNotHaveDuplicates();
    }
  }

  private static long runAndKill(String address, long first, int milliseconds)
      throws IOException, InterruptedException {
    Process process = Programs.start(KilledIngest.class, address, String.valueOf(first));
    long acknowledged = first;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String started = lines.readLine();
      assertThat(started).isNotNull();
      Thread killer = new Thread(() -> killAfter(process, milliseconds));
      killer.start();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        acknowledged = Long.parseLong(line);
      }
      killer.join();
    }
    process.waitFor();
    return acknowledged;
  }

  private static void killAfter(Process process, int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // By its handle: a process that is destroyed itself closes the pipe that is still being read.
    process.toHandle().destroyForcibly();
  }
}
