package org.dragoman.models;

/** What a feature looks at in a word. */
public enum Column {
  /** The form, with digits and repeated punctuation folded. */
  FORM,
  /** The folded form in lower case. */
  LOWER,
  /** The kinds of characters of the form. */
  SHAPE,
  PREFIX_2,
  PREFIX_3,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  /** The tags that the lexicon gives the word, joined by underscores. */
  AMBIGUITY,
  TAG,
  LEMMA,
  /** The label of the arc from its head. */
  RELATION,
  /** Whether it has none, one or more dependents on each side. */
  VALENCY
}
