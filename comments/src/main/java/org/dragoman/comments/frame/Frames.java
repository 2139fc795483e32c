package org.dragoman.comments.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.comments.lexicon.Rows;
import org.dragoman.comments.lexicon.WordClass;

/** Reads the frame file; its head explains how patterns are written. */
public final class Frames {
  private static final int COLUMNS = 6;
  private static final int ID = 0;
  private static final int ATTACK = 1;
  private static final int NEGATION = 2;
  private static final int PATTERN = 3;
  private static final int EXAMPLE = 4;
  private static final int COUNTER_EXAMPLE = 5;

  private Frames() {}

  /** The frames that come with the program. */
  public static List<Frame> ofResource() {
    return of(Rows.ofResource(Frames.class, "frames.tsv", COLUMNS));
  }

  /** The frames of these rows; ids must be unique. */
  public static List<Frame> of(Rows file) {
    Set<String> ids = new HashSet<>();
    List<Frame> frames = new ArrayList<>();
    for (Rows.Row row : file.rows()) {
      if (!ids.add(row.cell(ID))) {
        throw row.mistake("the id \"" + row.cell(ID) + "\" stands twice");
      }
      frames.add(frame(row));
    }
    return List.copyOf(frames);
  }

  private static Frame frame(Rows.Row row) {
    Attack attack =
        Attack.find(row.cell(ATTACK))
            .orElseThrow(
                () ->
                    row.mistake(
                        "unknown attack \""
                            + row.cell(ATTACK)
                            + "\"; known attacks: "
                            + Arrays.stream(Attack.values()).map(Attack::wire).toList()));
    boolean own =
        switch (row.cell(NEGATION)) {
          case "own" -> true;
          case "flips" -> false;
          default ->
              throw row.mistake(
                  "negation must be own or flips, not \"" + row.cell(NEGATION) + "\"");
        };
    List<Element> elements = new ArrayList<>();
    for (String part : row.cell(PATTERN).split(" +", 0)) {
      elements.add(element(part, row));
    }
    return new Frame(
        row.cell(ID), attack, own, elements, row.cell(EXAMPLE), row.cell(COUNTER_EXAMPLE));
  }

  private static Element element(String part, Rows.Row row) {
    return switch (part) {
      case "T" -> Element.bare(Element.Kind.TARGET);
      case "P" -> Element.bare(Element.Kind.PROTECTED);
      case "^" -> Element.bare(Element.Kind.START);
      case "$" -> Element.bare(Element.Kind.END);
      default -> part.startsWith("..") ? gap(part, row) : words(part, row);
    };
  }

  private static Element gap(String part, Rows.Row row) {
    try {
      return Element.gap(Integer.parseInt(part.substring(2)));
    } catch (NumberFormatException e) {
      throw row.mistake("a gap is two points and a number, not \"" + part + "\"");
    }
  }

  private static Element words(String part, Rows.Row row) {
    boolean absent = part.startsWith("!");
    boolean repeated = part.endsWith("*");
    boolean optional = repeated || part.endsWith("?");
    String names = part.substring(absent ? 1 : 0, part.length() - (optional ? 1 : 0));
    Set<String> words = new HashSet<>();
    long classes = 0;
    for (String name : names.split("\\|", -1)) {
      if (name.startsWith("<") && name.endsWith(">")) {
        classes |= wordClass(name.substring(1, name.length() - 1), row).bit();
      } else {
        words.add(name);
      }
    }
    Element.Kind kind = absent ? Element.Kind.ABSENT : Element.Kind.WORDS;
    return new Element(kind, words, classes, optional, repeated, 0);
  }

  private static WordClass wordClass(String name, Rows.Row row) {
    return WordClass.find(name)
        .orElseThrow(() -> row.mistake("unknown word class \"" + name + "\" in the pattern"));
  }
}
