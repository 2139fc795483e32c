package org.dragoman.text.en;

import edu.emory.mathcs.nlp.common.util.StringUtils;

/** The form of a word as the models know it. */
final class FoldedForm {

  /** What stands for every link. */
  static final String HYPERLINK = "#hlink#";

  private FoldedForm() {}

  static String of(String form) {
    return StringUtils.toSimplifiedForm(form);
  }
}
