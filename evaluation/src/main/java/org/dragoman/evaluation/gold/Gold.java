package org.dragoman.evaluation.gold;

import java.util.List;

/** A file of annotated texts: sentences with coded events, or documents with contacts. */
public sealed interface Gold {

  /** The name of the file. */
  String name();

  /**
   * Sentences with coded events, as in {@code plover.jsonl}.
   *
   * @param name the name of the file
   * @param sentences the sentences
   */
  record Sentences(String name, List<GoldSentence> sentences) implements Gold {
    public Sentences {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Documents with contacts, as in {@code contacts.jsonl}.
   *
   * @param name the name of the file
   * @param documents the documents
   */
  record Contacts(String name, List<GoldDocument> documents) implements Gold {
    public Contacts {
      documents = List.copyOf(documents);
    }
  }
}
