package org.dragoman.site.fault;

import java.util.Locale;
import org.dragoman.text.DragomanException;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, told by a sentence of the message bundles: in English to programs
 * and logs, to the reader in the language of the page.
 */
public abstract class Mistake extends DragomanException {

  private static final long serialVersionUID = 1L;

  private final String localized;

  /**
   * The mistake of that key.
   *
   * @param key the key of its sentence
   * @param arguments what the sentence names
   */
  protected Mistake(String key, @Nullable Object... arguments) {
    super(Sentence.say(Locale.ENGLISH, key, arguments));
    this.localized = Sentence.say(key, arguments);
  }

  /** The sentence in the language of the request under way. */
  @Override
  public String getLocalizedMessage() {
    return localized;
  }
}
