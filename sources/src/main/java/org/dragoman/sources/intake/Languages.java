package org.dragoman.sources.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.text.Document;
import org.dragoman.text.LanguageIdentifier;

/** Finds out in which language a document is, and refuses those that are not read. */
public final class Languages {

  private static final Set<String> READ = Set.of("en");

  private final LanguageIdentifier identifier = new LanguageIdentifier();

  /** The document with its language; {@code und} where it cannot be told. */
  public Document identified(Document document) {
    return document.language().equals(LanguageIdentifier.UNDETERMINED)
        ? with(document, identifier.identify(document.content()), document.warnings())
        : document;
  }

  /**
   * The document with a language that is read.
   *
   * @throws UnreadableException when it is in another; the message is a problem sentence
   */
  public Document readable(Document document) {
    Document identified = identified(document);
    String language = identified.language().replaceFirst("[-_].*", "");
    if (READ.contains(language)) {
      return identified;
    }
    if (language.equals(LanguageIdentifier.UNDETERMINED)) {
      List<String> warnings = new ArrayList<>(document.warnings());
      warnings.add("language not recognised: read as English");
      return with(document, LanguageIdentifier.UNDETERMINED, warnings);
    }
    throw new UnreadableException(
        "is in "
            + name(language)
            + ", which is not read yet, and is skipped; --language en reads it as English all the"
            + " same");
  }

  private static String name(String language) {
    String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() || name.equals(language)
        ? "the language '" + language + "'"
        : name + " (" + language + ")";
  }

  private static Document with(Document document, String language, List<String> warnings) {
    return new Document(
        document.id(),
        document.title(),
        document.text(),
        document.published(),
        document.outlet(),
        document.url(),
        language,
        warnings);
  }
}
