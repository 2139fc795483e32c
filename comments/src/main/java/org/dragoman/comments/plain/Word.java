package org.dragoman.comments.plain;

import org.dragoman.text.Span;

/**
 * One word of a comment, made plain.
 *
 * @param text small letters, disguise undone, contraction opened ({@code can't}: can, not)
 * @param span where it came from in the comment; two words of one contraction share it
 * @param sentence the number of its sentence, from 0
 * @param quote the number of the quotation it stands in, from 1; 0 outside
 * @param afterComma whether a comma, dash or colon stands before it
 * @param capital whether it was written with a capital first letter
 * @param possessive whether it carried a possessive s
 * @param disguised whether it was written in another way than {@code text}
 */
public record Word(
    String text,
    Span span,
    int sentence,
    int quote,
    boolean afterComma,
    boolean capital,
    boolean possessive,
    boolean disguised) {

  /** This word read as another, at the same place. */
  Word as(String other) {
    return new Word(other, span, sentence, quote, afterComma, capital, possessive, disguised);
  }

  /** This word with its disguise undone. */
  Word unmasked(String plain) {
    return new Word(plain, span, sentence, quote, afterComma, capital, possessive, true);
  }

  /** One word for this and the words up to {@code last}. */
  Word joined(String plain, Word last) {
    return new Word(
        plain, span.cover(last.span), sentence, quote, afterComma, capital, last.possessive, true);
  }
}
