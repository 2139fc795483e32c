package org.dragoman.actors.mention;

import org.jspecify.annotations.Nullable;

/**
 * An affiliation told by the tokens {@code first} to {@code end}, the latter excluded.
 *
 * @param isAmbiguous whether the words often mean something else
 * @param institution the institution of the EU that is named; null otherwise
 */
record ToldAffiliation(
    Affiliation affiliation,
    AffiliationGrammar.Form form,
    int first,
    int end,
    boolean isAmbiguous,
    @Nullable String institution) {

  ToldAffiliation(
      Affiliation affiliation,
      AffiliationGrammar.Form form,
      int first,
      int end,
      boolean isAmbiguous) {
    this(affiliation, form, first, end, isAmbiguous, null);
  }

  boolean isName() {
    return form == AffiliationGrammar.Form.NAME
        || form == AffiliationGrammar.Form.CAPITAL
        || form == AffiliationGrammar.Form.METONYM
        || form == AffiliationGrammar.Form.ORGANIZATION;
  }
}
