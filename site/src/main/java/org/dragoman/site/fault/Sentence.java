package org.dragoman.site.fault;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Sentences of the message bundles for what is told before a page is made, and by whom no page is
 * at hand: refusals and mistakes.
 */
public final class Sentence {

  private static final ResourceBundle.Control WITHOUT_THE_MACHINE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Sentence() {}

  /** The sentence of that key in the language of the request under way. */
  public static String say(String key, @Nullable Object... arguments) {
    return say(LocaleContextHolder.getLocale(), key, arguments);
  }

  static String say(Locale locale, String key, @Nullable Object... arguments) {
    ResourceBundle bundle = ResourceBundle.getBundle("messages", locale, WITHOUT_THE_MACHINE);
    String words = bundle.getString(key);
    // As Spring has it: without arguments a sentence stands as it is written.
    return arguments.length == 0
        ? words
        : new MessageFormat(words, Locale.forLanguageTag(bundle.getString("site.language")))
            .format(arguments);
  }
}
