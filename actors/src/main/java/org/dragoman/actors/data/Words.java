package org.dragoman.actors.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of a sentence, made ready once for looking up phrases from any place in them.
 *
 * <p>Each token is folded and cut into its <em>atoms</em>, the runs of letters and digits: {@code
 * al-Sharaa} has two, {@code U.S.} one ({@code US}), a lone hyphen or apostrophe none. Phrases are
 * compared atom by atom, so it does not matter how a tokenizer splits at hyphens and apostrophes.
 * Any other sign, such as a comma, is an atom of its own.
 */
public final class Words {

  private final String[] atoms;
  private final String[] lowerAtoms;
  private final int[] starts;

  private Words(List<String> atoms, int[] starts) {
    this.atoms = atoms.toArray(new String[0]);
    this.lowerAtoms = new String[this.atoms.length];
    for (int i = 0; i < lowerAtoms.length; i++) {
      lowerAtoms[i] = this.atoms[i].toLowerCase(Locale.ROOT);
    }
    this.starts = starts;
  }

  /** Makes {@code tokens} ready. */
  public static Words of(List<String> tokens) {
    List<String> atoms = new ArrayList<>(tokens.size() + 8);
    int[] starts = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      starts[i] = atoms.size();
      cut(Folding.fold(tokens.get(i)), atoms);
    }
    starts[tokens.size()] = atoms.size();
    return new Words(atoms, starts);
  }

  /** Makes the phrase of a data file ready: one with blanks between its words. */
  static Words ofPhrase(String phrase) {
    return of(Arrays.asList(phrase));
  }

  /** How many tokens there are. */
  public int size() {
    return starts.length - 1;
  }

  int start(int token) {
    return starts[token];
  }

  /** Whether this token is only a hyphen, an apostrophe or a full stop, which phrases skip. */
  public boolean isJoiner(int token) {
    return starts[token] == starts[token + 1];
  }

  String atom(int index, boolean anyCase) {
    return anyCase ? lowerAtoms[index] : atoms[index];
  }

  private static void cut(String text, List<String> atoms) {
    StringBuilder atom = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        atom.append(c);
      } else if (c != '.') {
        flush(atom, atoms);
        sign(c, atoms);
      }
    }
    flush(atom, atoms);
  }

  private static void flush(StringBuilder atom, List<String> atoms) {
    if (!atom.isEmpty()) {
      atoms.add(atom.toString());
      atom.setLength(0);
    }
  }

  private static void sign(char c, List<String> atoms) {
    if (c == '&') {
      atoms.add("and");
    } else if (c != '-' && c != '\'' && !Character.isWhitespace(c)) {
      atoms.add(String.valueOf(c));
    }
  }
}
