package org.dragoman.cli.evaluation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.cli.reading.Problems;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.evaluation.gold.Gold;
import org.dragoman.evaluation.gold.GoldReader;
import org.dragoman.sources.Sources;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Problem;
import org.dragoman.text.Document;
import org.dragoman.text.DragomanException;
import org.jspecify.annotations.Nullable;

/** The texts that a gold file annotates: its own, or those of other documents with its ids. */
final class GoldTexts {

  private GoldTexts() {}

  /**
   * All texts of {@code gold}.
   *
   * @param documents a file or folder with the documents; null where the gold has them itself
   */
  static List<GoldReader.Text> of(Gold gold, @Nullable String documents, Streams streams) {
    List<GoldReader.Text> texts = GoldReader.texts(gold);
    if (documents == null) {
      if (texts.isEmpty()) {
        throw new DragomanException(
            gold.name()
                + ": holds no texts; name the documents with --documents, or give predictions");
      }
      return texts;
    }
    Map<String, Document> byId = read(documents, streams);
    List<GoldReader.Text> others = new ArrayList<>();
    for (String id : GoldReader.ids(gold)) {
      Document document = byId.get(id);
      if (document == null) {
        streams.say(documents + ": holds no document \"" + id + "\"; it counts as read in vain");
      } else {
        others.add(new GoldReader.Text(id, document));
      }
    }
    return others;
  }

  private static Map<String, Document> read(String documents, Streams streams) {
    Map<String, Document> byId = new HashMap<>();
    Problems problems = new Problems(streams);
    Sources.of(Known.NOTHING, InputStream.nullInputStream())
        .read(
            List.of(documents),
            new Intake() {
              @Override
              public void found(Found found) {
                byId.put(found.shownId(), found.document());
              }

              @Override
              public void problem(Problem problem) {
                problems.say(problem);
              }
            });
    problems.close();
    return byId;
  }
}
