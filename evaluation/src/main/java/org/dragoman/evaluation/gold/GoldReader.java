package org.dragoman.evaluation.gold;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Document;

/** The texts of a gold file, ready to be read. */
public final class GoldReader {

  /**
   * A text of a gold file.
   *
   * @param id its id in the file
   * @param document its words
   */
  public record Text(String id, Document document) {}

  private GoldReader() {}

  /** All texts whose words the file holds; a sentence is a document of its own. */
  public static List<Text> texts(Gold gold) {
    List<Text> texts = new ArrayList<>();
    if (gold instanceof Gold.Sentences sentences) {
      for (GoldSentence sentence : sentences.sentences()) {
        Document document =
            new Document(
                sentence.id(),
                "",
                sentence.text(),
                GoldFile.published(sentence.date()),
                null,
                null,
                "en",
                List.of());
        texts.add(new Text(sentence.id(), document));
      }
    } else if (gold instanceof Gold.Contacts contacts) {
      for (GoldDocument document : contacts.documents()) {
        if (document.document() != null) {
          texts.add(new Text(document.id(), document.document()));
        }
      }
    }
    return texts;
  }

  /** The ids of all texts, in the order of the file. */
  public static List<String> ids(Gold gold) {
    if (gold instanceof Gold.Sentences sentences) {
      return sentences.sentences().stream().map(GoldSentence::id).toList();
    }
    return ((Gold.Contacts) gold).documents().stream().map(GoldDocument::id).toList();
  }
}
