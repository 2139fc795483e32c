package org.dragoman.briefing;

import java.util.List;

/**
 * A part of a brief.
 *
 * @param title its heading: {@code Focus}, {@code Context}; empty for the lead
 * @param statements its sentences
 */
public record Part(String title, List<Statement> statements) {

  public Part {
    statements = List.copyOf(statements);
  }
}
