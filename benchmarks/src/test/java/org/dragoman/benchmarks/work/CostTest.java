package org.dragoman.benchmarks.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.benchmarks.text.Texts;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Kinds;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.events.document.ReadingTrace;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Document;
import org.dragoman.text.en.SentenceSplitter;
import org.junit.jupiter.api.Test;

/**
 * What reading costs, in counts that no machine and no other program changes: a limit a little
 * above the figure of the day it was written. Seconds are for {@code dragoman bench} and JMH.
 */
class CostTest {

  private static final DocumentReader READER = Dragoman.reader();
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  @Test
  void ofOrdinaryNewsFewSentencesAreParsed() {
    Count count = Count.of("ordinary", READER);

    assertThat(count.sentences).isEqualTo(4_889);
    assertThat(count.perHundred(count.parsed)).as("%s", count).isLessThan(46);
    assertThat(count.perHundred(count.open)).as("%s", count).isLessThan(77);
  }

  @Test
  void whoAsksForContactsAloneHasHardlyAnySentenceOfOrdinaryNewsParsed() {
    Count count = Count.of("ordinary", Dragoman.reader(List.of(), Kinds.CONTACTS));

    assertThat(count.perHundred(count.parsed)).as("%s", count).isLessThan(3);
    assertThat(count.perHundred(count.open)).as("%s", count).isLessThan(17);
    assertThat(count.perHundred(count.tagged)).as("%s", count).isLessThan(19);
  }

  @Test
  void aDocumentThatTheGateStopsCostsNextToNoMemory() {
    Document rain = Document.of("", "It rained all day and the bread was warm.\n\n".repeat(500));
    READER.read(rain);

    long before = THREADS.getCurrentThreadAllocatedBytes();
    READER.read(rain);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;

    assertThat(allocated).isLessThan(1_000);
  }

  /** How far the sentences of a corpus come. */
  private static final class Count implements ReadingTrace {
    private final List<SentenceScene> scenes = new ArrayList<>();
    private long sentences;
    private long open;
    private long tagged;
    private long parsed;

    static Count of(String texts, DocumentReader reader) {
      Count count = new Count();
      SentenceSplitter splitter = new SentenceSplitter();
      for (Document document : Texts.of(texts)) {
        count.scenes.clear();
        reader.read(document, count);
        count.parsed += count.scenes.stream().filter(SentenceScene::isParsed).count();
        count.sentences += splitter.split(document).size();
      }
      return count;
    }

    long perHundred(long part) {
      return 100 * part / sentences;
    }

    @Override
    public boolean looksBehindTheGate() {
      return false;
    }

    @Override
    public void sentences(int all, int mayHoldEvent) {
      open += mayHoldEvent;
    }

    @Override
    public void tagged(int sentences) {
      tagged += sentences;
    }

    @Override
    public void scene(SentenceScene scene, boolean mayHoldEvent) {
      scenes.add(scene);
    }

    @Override
    public String toString() {
      return sentences
          + " sentences, "
          + open
          + " past the letters, "
          + tagged
          + " tagged, "
          + parsed
          + " parsed";
    }
  }
}
