package org.dragoman.events.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.events.action.ActionReader;
import org.dragoman.events.frame.Frames;
import org.dragoman.text.Document;
import org.dragoman.text.Span;
import org.dragoman.text.en.SentenceSplitter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the gate costs, in counts that no machine and no other program changes. */
class GateCostTest {

  private static final int TIMES = 2_000;
  private static final int ROUNDS = 3;
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private static final Gate GATE = gate();

  private final Document document =
      Document.of(
          "Storm leaves villages without power",
          """
          Heavy rain is forecast for the hills until Sunday evening. Firefighters needed two hours \
          to put out a blaze at a warehouse.

          Norwegian painter Anna Lindqvist opens her first show in Nairobi. "We cannot find enough \
          drivers," she said. Prices of coffee have climbed by four percent since 2021.
          """);
  private final String content = document.content();
  private final List<Span> sentences = new SentenceSplitter().split(document);
  private int open;

  private static Gate gate() {
    return WordGate.before(Frames.load(), ActionReader.Lexicon.load(), ActorLexicon.load());
  }

  /** The first look makes what a thread uses again and again. */
  @BeforeEach
  void lookOnce() {
    lookAtSentences();
    lookAtDocument();
    open = 0;
  }

  @Test
  void aLookAtASentenceAllocatesNothing() {
    assertThat(leastAllocated(this::lookAtSentences)).isZero();
    assertThat(open).isLessThan(ROUNDS * TIMES * sentences.size());
  }

  @Test
  void aLookAtADocumentAllocatesNothing() {
    assertThat(leastAllocated(this::lookAtDocument)).isZero();
    assertThat(open).isBetween(0, ROUNDS * TIMES);
  }

  /** The least of some rounds: what the JVM itself makes once, now and then, is no look's. */
  private static long leastAllocated(Runnable look) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < TIMES; i++) {
        look.run();
      }
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }

  private void lookAtSentences() {
    for (int i = 0; i < sentences.size(); i++) {
      if (GATE.mayHoldEvent(content, sentences.get(i), i == 0)) {
        open++;
      }
    }
  }

  private void lookAtDocument() {
    if (GATE.mayHoldEvent(document)) {
      open++;
    }
  }
}
