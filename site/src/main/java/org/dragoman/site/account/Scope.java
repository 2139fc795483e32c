package org.dragoman.site.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a token of the API may be used for; never for more than its account may do. */
public enum Scope {
  /** Reading, at the rate of tokens. */
  READ,
  /** Writing comments. */
  COMMENT,
  /** Changing the record. */
  CURATE;

  /** The word for it. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether an account of that role may do at all what the scope is for. */
  public boolean isFor(Account account) {
    return switch (this) {
      case READ -> true;
      case COMMENT -> account.mayComment();
      case CURATE -> account.mayCurate();
    };
  }

  /** The scopes of these words, joined by spaces. */
  static Set<Scope> all(String words) {
    Set<Scope> scopes = new TreeSet<>();
    for (String word : words.split(" ", -1)) {
      Arrays.stream(values()).filter(scope -> scope.wire().equals(word)).forEach(scopes::add);
    }
    return scopes;
  }

  /** The words of these scopes, joined by spaces. */
  static String words(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::wire).collect(Collectors.joining(" "));
  }
}
