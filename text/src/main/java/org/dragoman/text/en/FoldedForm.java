package org.dragoman.text.en;

import edu.emory.mathcs.nlp.common.util.MetaUtils;
import edu.emory.mathcs.nlp.common.util.StringUtils;

/** The form of a word as the models know it: numbers, links and repeated marks folded. */
final class FoldedForm {

  /** What stands for every link. */
  static final String HYPERLINK = "#hlink#";

  private FoldedForm() {}

  static String of(String form) {
    return isLink(form)
        ? HYPERLINK
        : StringUtils.collapsePunctuation(
            StringUtils.collapseDigits(StringUtils.generalizeSymbols(form)));
  }

  /** No link and no name of a file is without a full stop or a protocol. */
  private static boolean isLink(String form) {
    return (form.indexOf('.') >= 0 || form.contains("://"))
        && (MetaUtils.endsWithFileExtension(form) || MetaUtils.containsHyperlink(form));
  }
}
