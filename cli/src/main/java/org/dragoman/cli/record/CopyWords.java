package org.dragoman.cli.record;

import org.dragoman.record.store.Backup;

/** What people are told of a copy of the record. */
final class CopyWords {

  private CopyWords() {}

  /** What was done, and what the copy holds. */
  static String told(String done, Backup backup) {
    return done
        + " and found whole: "
        + counted(backup.rows("document"), "document")
        + ", "
        + counted(backup.rows("contact"), "contact")
        + ", "
        + counted(backup.rows("site_account"), "account")
        + ", "
        + counted(backup.rows("site_comment"), "comment")
        + " ("
        + (backup.bytes() + 1023) / 1024
        + " KiB)";
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
