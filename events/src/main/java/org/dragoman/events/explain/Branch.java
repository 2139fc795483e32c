package org.dragoman.events.explain;

import java.util.ArrayList;
import java.util.List;

/** A line of a tree, with the lines below it. */
public final class Branch {

  private final String words;
  private final List<Branch> below = new ArrayList<>();

  Branch(String words) {
    this.words = words;
  }

  /** What the line says. */
  public String words() {
    return words;
  }

  /** The lines below it. */
  public List<Branch> below() {
    return List.copyOf(below);
  }

  /** Adds a line below this one, and gives it. */
  Branch add(String line) {
    Branch branch = new Branch(line);
    below.add(branch);
    return branch;
  }

  /** The tree as text, a line each. */
  public String draw() {
    StringBuilder text = new StringBuilder(words).append("\n");
    drawBelow(text, "");
    return text.toString();
  }

  private void drawBelow(StringBuilder text, String indent) {
    for (int i = 0; i < below.size(); i++) {
      boolean isLast = i == below.size() - 1;
      Branch branch = below.get(i);
      text.append(indent).append(isLast ? "└─ " : "├─ ").append(branch.words).append("\n");
      branch.drawBelow(text, indent + (isLast ? "   " : "│  "));
    }
  }
}
