package org.dragoman.text;

/**
 * A word of a sentence, with its place in the dependency tree.
 *
 * @param index its place in the sentence, from 0
 * @param span its place in the document's content
 * @param form the word as written; a mark that the text has escaped stands for itself
 * @param lemma the dictionary form, lower case
 * @param tag the Penn Treebank part of speech
 * @param head the index of the word it depends on; -1 for the root
 * @param relation its relation to the head, in the labels of the NLP4J (ClearNLP) scheme
 */
public record Token(
    int index, Span span, String form, String lemma, String tag, int head, String relation) {

  /**
   * Whether it is the ending that makes the words before it an owner: "'s", in either apostrophe.
   */
  public boolean isPossessiveEnding() {
    return form.equals("'s") || form.equals("’s") || form.equals("'") || form.equals("’");
  }

  /** Whether it is the sign that joins two names: "the A-B talks". */
  public boolean isHyphen() {
    return form.equals("-") || form.equals("–");
  }
}
