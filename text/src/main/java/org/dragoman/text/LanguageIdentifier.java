package org.dragoman.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text. The commonest words decide where they can, which costs next to
 * nothing; where they cannot, Apache OpenNLP's detector of 183 languages does, whose model is
 * loaded on its first use. Safe for use by many threads.
 */
public final class LanguageIdentifier {

  /** What is returned where the language cannot be told. */
  public static final String UNDETERMINED = "und";

  private static final int LOOKED_AT = 4000;
  private static final int FEWEST_LETTERS = 12;

  /** Characters below which a text does not contradict what is claimed of it. */
  private static final int FEWEST_TO_CONTRADICT = 200;

  /** The detector is to be believed from this confidence on, or with such a lead on the second. */
  private static final double LEAST_CONFIDENCE = 0.03;

  private static final double LEAST_LEAD = 1.2;

  private final CommonWords commonWords = CommonWords.shared();

  /** The ISO 639-1 code of the language of {@code text}, or {@value #UNDETERMINED}. */
  public String identify(String text) {
    String sample = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return UNDETERMINED;
    }
    String common = commonWords.language(sample);
    return common.equals(UNDETERMINED) ? Detector.identify(sample) : common;
  }

  /**
   * The language of {@code text}, of which its source claims that it is {@code claimed}: the claim,
   * unless the commonest words speak against it. Pages often carry the language of their template.
   */
  public String confirmed(String claimed, String text) {
    String sample = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (claimed.equals(UNDETERMINED) || sample.length() < FEWEST_TO_CONTRADICT) {
      return claimed;
    }
    String common = commonWords.language(sample);
    if (!common.equals(UNDETERMINED) || !commonWords.knows(claimed)) {
      return common.equals(UNDETERMINED) ? claimed : common;
    }
    String found = Detector.identify(sample);
    return found.equals(UNDETERMINED) ? claimed : found;
  }

  /** Loaded on first use. */
  private static final class Detector {

    private static final String FILE = "/langdetect-183.bin";
    private static final LanguageDetectorModel MODEL = load();
    private static final Map<String, String> SHORT_CODES = shortCodes();

    static String identify(String sample) {
      Language[] ranked = new LanguageDetectorME(MODEL).predictLanguages(sample);
      double confidence = ranked[0].getConfidence();
      boolean believed =
          confidence >= LEAST_CONFIDENCE || confidence >= LEAST_LEAD * ranked[1].getConfidence();
      return believed ? SHORT_CODES.getOrDefault(ranked[0].getLang(), UNDETERMINED) : UNDETERMINED;
    }

    private static LanguageDetectorModel load() {
      try (InputStream stream = LanguageIdentifier.class.getResourceAsStream(FILE)) {
        if (stream == null) {
          throw new IllegalStateException(
              FILE + " is not on the class path; add the library opennlp-models-langdetect");
        }
        return new LanguageDetectorModel(stream);
      } catch (IOException e) {
        throw new UncheckedIOException("the language model " + FILE + " could not be read", e);
      }
    }

    /** ISO 639-1 by ISO 639-3; the detector knows some languages by a variety's own code. */
    private static Map<String, String> shortCodes() {
      Map<String, String> codes = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
      }
      codes.put("azb", "az");
      codes.put("cmn", "zh");
      codes.put("ekk", "et");
      codes.put("lvs", "lv");
      codes.put("nob", "no");
      codes.put("nno", "no");
      codes.put("pes", "fa");
      codes.put("plt", "mg");
      codes.put("pnb", "pa");
      codes.put("zlm", "ms");
      return Map.copyOf(codes);
    }
  }
}
