package org.dragoman.cli.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.record.DatasetMention;
import org.dragoman.record.DatasetReport;
import org.dragoman.record.RecordStore;
import org.dragoman.sources.coded.CodedEvent;
import org.dragoman.sources.coded.Dataset;

/** Keeps the rows of other event data sets beside the record, batch by batch. */
public final class DatasetKeeping {

  private static final int BATCH = 1000;

  private final RecordStore record;
  private final Translation translation = new Translation();
  private final List<DatasetReport> reports = new ArrayList<>();
  private final List<DatasetMention> mentions = new ArrayList<>();
  private long rows;
  private long fresh;

  public DatasetKeeping(RecordStore record) {
    this.record = record;
  }

  /** Keeps a row with the next batch. */
  public void take(CodedEvent row, String input, long line) {
    if (row.dataset() == Dataset.GDELT_MENTIONS) {
      mentions.add(translation.mention(row, input, line));
    } else {
      reports.add(translation.report(row, input, line));
    }
    rows++;
    if (reports.size() + mentions.size() >= BATCH) {
      finish();
    }
  }

  /** Keeps what is left. */
  public void finish() {
    if (!reports.isEmpty() || !mentions.isEmpty()) {
      fresh += record.addDatasetRows(reports, mentions);
      reports.clear();
      mentions.clear();
    }
  }

  /** How many rows there were. */
  public long rows() {
    return rows;
  }

  /** What was kept, in one sentence. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "%d rows of other event data kept to compare with, %d known already",
        fresh,
        rows - fresh);
  }
}
