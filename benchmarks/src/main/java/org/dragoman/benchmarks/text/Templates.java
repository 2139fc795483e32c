package org.dragoman.benchmarks.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.text.Document;
import org.dragoman.text.Published;

/**
 * Makes documents of templates with slots. The same number always gives the same document, so that
 * figures of two days are of the same texts.
 */
final class Templates {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
  private static final String HEADLINE = "= ";
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 8);
  private static final int DAYS = 3_650;
  private static final int FEWEST_SENTENCES = 6;
  private static final int MOST_SENTENCES = 40;
  private static final int SENTENCES_OF_A_PARAGRAPH = 3;

  private final Map<String, List<String>> words;
  private final List<String> headlines;
  private final List<String> sentences;

  private Templates(
      Map<String, List<String>> words, List<String> headlines, List<String> sentences) {
    this.words = words;
    this.headlines = headlines;
    this.sentences = sentences;
  }

  /** The templates of a file beside this class. */
  static Templates of(String file) {
    List<String> lines = Lines.of(file);
    Map<String, List<String>> words =
        Lines.of("words.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(
                Collectors.toMap(
                    column -> column[0], column -> Arrays.asList(column[1].split(" \\| "))));
    return new Templates(
        words,
        lines.stream()
            .filter(line -> line.startsWith(HEADLINE))
            .map(line -> line.substring(HEADLINE.length()))
            .toList(),
        lines.stream().filter(line -> !line.startsWith(HEADLINE)).toList());
  }

  /** The first {@code count} documents. */
  List<Document> documents(int count) {
    return IntStream.range(0, count).mapToObj(this::document).toList();
  }

  /** The document of that number. */
  Document document(int number) {
    SplittableRandom chance = new SplittableRandom(number);
    int length = chance.nextInt(FEWEST_SENTENCES, MOST_SENTENCES);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(filled(sentences, chance));
      text.append(i % SENTENCES_OF_A_PARAGRAPH == SENTENCES_OF_A_PARAGRAPH - 1 ? "\n\n" : " ");
    }
    return Document.of(filled(headlines, chance), text.toString().strip())
        .withPublished(Published.on(FIRST_DAY.plusDays(number % DAYS)));
  }

  private String filled(List<String> templates, SplittableRandom chance) {
    String template = templates.get(chance.nextInt(templates.size()));
    return SLOT.matcher(template)
        .replaceAll(slot -> Matcher.quoteReplacement(word(slot.group(1), chance)));
  }

  private String word(String slot, SplittableRandom chance) {
    List<String> known = words.get(slot);
    if (known == null) {
      throw new IllegalStateException("words.tsv has no words for {" + slot + "}");
    }
    return known.get(chance.nextInt(known.size()));
  }
}
