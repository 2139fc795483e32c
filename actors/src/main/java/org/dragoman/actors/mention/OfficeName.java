package org.dragoman.actors.mention;

/** The normal form of an office, as its words are read one by one. */
final class OfficeName {

  private final ActorSentence sentence;
  private final StringBuilder name;

  OfficeName(ActorSentence sentence, String begin) {
    this.sentence = sentence;
    this.name = new StringBuilder(begin);
  }

  /**
   * Adds the tokens {@code from} to {@code end}, the latter excluded, as far as no bracket opens.
   */
  void append(int from, int end) {
    for (int i = from; i < end; i++) {
      String word = sentence.lower(i);
      if (word.equals("(")) {
        return;
      }
      boolean touches = word.equals(",") || sentence.isPossessiveEnding(i);
      name.append(touches ? "" : " ").append(word);
    }
  }

  void append(String word) {
    name.append(' ').append(word);
  }

  @Override
  public String toString() {
    return name.toString().strip();
  }
}
