package org.dragoman.actors.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable dictionary of phrases, asked for the longest that begins at a token of a text. A
 * trie over the atoms of {@link Words}: a look-up costs one hash look-up an atom and, where nothing
 * is found, no allocation.
 */
public final class Phrases<T> {

  private final Node<T> root;
  private final boolean anyCase;
  private final int size;

  private Phrases(Node<T> root, boolean anyCase, int size) {
    this.root = root;
    this.anyCase = anyCase;
    this.size = size;
  }

  /** A builder of phrases whose upper and lower case must be as in the entry. */
  public static <T> Builder<T> caseSensitive() {
    return new Builder<>(false);
  }

  /** A builder of phrases whose case does not matter. */
  public static <T> Builder<T> anyCase() {
    return new Builder<>(true);
  }

  /** The longest phrase that begins at token {@code from} and ends with a whole token. */
  public Optional<Match<T>> longestMatch(Words words, int from) {
    if (from >= words.size() || words.isJoiner(from)) {
      return Optional.empty();
    }
    Node<T> node = root;
    T best = null;
    int length = 0;
    for (int token = from; token < words.size(); token++) {
      node = walk(node, words, token);
      if (node == null) {
        break;
      }
      if (node.value != null && !words.isJoiner(token)) {
        best = node.value;
        length = token + 1 - from;
      }
    }
    return best == null ? Optional.empty() : Optional.of(new Match<>(best, length));
  }

  private @Nullable Node<T> walk(Node<T> from, Words words, int token) {
    Node<T> node = from;
    int end = words.start(token + 1);
    for (int i = words.start(token); i < end && node != null; i++) {
      node = node.next(words.atom(i, anyCase));
    }
    return node;
  }

  /** As {@link #longestMatch(Words, int)}, for a single look-up. */
  public Optional<Match<T>> longestMatch(List<String> tokens, int from) {
    return longestMatch(Words.of(tokens), from);
  }

  /** What exactly this phrase stands for. */
  public Optional<T> find(String phrase) {
    return longestMatch(Words.ofPhrase(phrase), 0).map(Match::value);
  }

  /** How many phrases there are. */
  public int size() {
    return size;
  }

  /** Collects phrases; not for more than one thread. */
  public static final class Builder<T> {

    private final Node<T> root = new Node<>();
    private final boolean anyCase;
    private int size;

    private Builder(boolean anyCase) {
      this.anyCase = anyCase;
    }

    /**
     * Adds a phrase, unless it is there already.
     *
     * @return what the phrase stood for before, which it keeps; null where it is new
     */
    public @Nullable T add(String phrase, T value) {
      Words words = Words.ofPhrase(phrase);
      if (words.start(1) == 0) {
        throw new DataException("the phrase \"" + phrase + "\" has no letter");
      }
      Node<T> node = root;
      for (int i = 0; i < words.start(1); i++) {
        node = node.nextOrNew(words.atom(i, anyCase));
      }
      T before = node.value;
      if (before == null) {
        node.value = value;
        size++;
      }
      return before;
    }

    /** The dictionary; nothing may be added afterwards. */
    public Phrases<T> build() {
      return new Phrases<>(root, anyCase, size);
    }
  }

  private static final class Node<T> {

    private @Nullable T value;
    private @Nullable Map<String, Node<T>> next;

    @Nullable Node<T> next(String atom) {
      return next == null ? null : next.get(atom);
    }

    Node<T> nextOrNew(String atom) {
      if (next == null) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(atom, key -> new Node<>());
    }
  }
}
