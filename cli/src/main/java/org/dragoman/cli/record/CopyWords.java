package org.dragoman.cli.record;

import org.dragoman.analysis.Basis;
import org.dragoman.record.store.Backup;

/** What people are told of a copy of the record. */
final class CopyWords {

  private CopyWords() {}

  /** What was done, and what the copy holds. */
  static String told(String done, Backup backup) {
    return done
        + " and found whole: "
        + Basis.counted(backup.rows("document"), "document")
        + ", "
        + Basis.counted(backup.rows("contact"), "contact")
        + ", "
        + Basis.counted(backup.rows("site_account"), "account")
        + ", "
        + Basis.counted(backup.rows("site_comment"), "comment")
        + " ("
        + (backup.bytes() + 1023) / 1024
        + " KiB)";
  }
}
