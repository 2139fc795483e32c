package org.dragoman.evaluation.sentence;

/** What is counted in each sentence. */
enum Counted {
  /** Types that gold and prediction share. */
  TYPE_RIGHT,
  /** Types predicted. */
  TYPE_PREDICTED,
  /** Types in the gold. */
  TYPE_GOLD,
  /** Dyads that gold and prediction share. */
  DYAD_RIGHT,
  /** Dyads predicted. */
  DYAD_PREDICTED,
  /** Dyads in the gold. */
  DYAD_GOLD,
  /** Gold events whose actors all have codes. */
  WITH_ACTORS,
  /** Of these, with the right source in the prediction that agrees best. */
  SOURCE_RIGHT,
  /** Of these, with the right target. */
  TARGET_RIGHT,
  /** Of these, with both. */
  BOTH_RIGHT,
  /** Of these, with a prediction of the right type. */
  TYPE_HIT,
  /** Of these, with both sides right in a prediction of the right type. */
  BOTH_HIT,
  /** Gold events with a mode. */
  WITH_MODE,
  /** Of these, with a prediction of the right type and mode. */
  MODE_RIGHT,
  /** Of those with a mode, with a prediction of the right type. */
  MODE_TYPE_HIT,
  /** Contexts of gold events of which a prediction has the type. */
  CONTEXT_GOLD,
  /** Contexts of those predictions. */
  CONTEXT_PREDICTED,
  /** Contexts that both share. */
  CONTEXT_RIGHT,
  /** Gold events with a CAMEO code of which a prediction has the type. */
  WITH_ROOT,
  /** Of these, with a prediction of the type whose code has the same root. */
  ROOT_RIGHT,
  /** Of those whose gold has more than the root. */
  WITH_CODE,
  /** Of these, with a prediction of the type whose code has the same first three digits. */
  CODE_RIGHT,
  /** Of these, with a prediction of the type whose intensity is no more than one point away. */
  INTENSITY_NEAR,
  /** Quad classes that gold and prediction share. */
  QUAD_RIGHT,
  /** Quad classes predicted. */
  QUAD_PREDICTED,
  /** Quad classes in the gold. */
  QUAD_GOLD,
  /** Sentences without a prediction. */
  SILENT,
  /** Sentences whose gold has no event. */
  EMPTY,
  /** Of these, with a prediction. */
  FALSE_ALARM,
  /** Sentences. */
  SENTENCES
}
