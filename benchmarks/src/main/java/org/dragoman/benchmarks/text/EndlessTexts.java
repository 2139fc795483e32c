package org.dragoman.benchmarks.text;

import org.dragoman.text.Document;

/**
 * Documents made of templates, as many as are asked for: every fourth of diplomacy, the others
 * ordinary.
 */
public final class EndlessTexts {

  private static final int MIX = 4;

  private final Templates ordinary = Templates.of("ordinary.txt");
  private final Templates diplomatic = Templates.of("diplomatic.txt");

  /** The document of that number. */
  public Document document(long number) {
    Templates templates = number % MIX == 0 ? diplomatic : ordinary;
    return templates.document(Math.toIntExact(number % Integer.MAX_VALUE));
  }
}
