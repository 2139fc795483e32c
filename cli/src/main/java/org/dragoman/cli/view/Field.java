package org.dragoman.cli.view;

/** A part of a contact that rests on words of the text. */
enum Field {
  WHO("who", "1;36"),
  WHEN("when", "1;33"),
  WHERE("where", "1;32"),
  ABOUT("about", "1;35"),
  ON_WHOSE_WORD("word of", "1;34");

  private final String label;
  private final String color;

  Field(String label, String color) {
    this.label = label;
    this.color = color;
  }

  String label() {
    return label;
  }

  /** The parameters of the escape sequence that colours it. */
  String color() {
    return color;
  }
}
