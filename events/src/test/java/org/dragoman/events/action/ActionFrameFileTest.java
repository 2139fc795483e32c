package org.dragoman.events.action;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.dragoman.text.DragomanException;
import org.junit.jupiter.api.Test;

/** A mistake in a file of frames is told with file and line. */
class ActionFrameFileTest {

  @Test
  void anUnknownKeywordIsNamedWithTheKnownOnes() {
    assertRefused("frame a\nverv attack", "x.frames:2: unknown keyword \"verv\"; known: claim");
  }

  @Test
  void anUnknownClassOfWordsIsRefused() {
    assertRefused("frame a\nverb hit : object @nothing", "x.frames:2: no class of words");
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertRefused("frame a\nevent ASSAULT cameo=999", "x.frames:2: unknown CAMEO code \"999\"");
  }

  @Test
  void aFrameNeedsExamples() {
    assertRefused("frame a\nclaim b\nevent AID\nverb give", "the frame \"a\" needs an EXAMPLE");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(
            () -> ActionFrameFile.read(new StringReader(text), "x.frames", WordClasses.load()))
        .isInstanceOf(DragomanException.class)
        .hasMessageContaining(message);
  }
}
