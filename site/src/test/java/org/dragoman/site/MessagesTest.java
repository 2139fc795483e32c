package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.comments.ConductRule;
import org.junit.jupiter.api.Test;

/** The sentences of the site stand in bundles, each once, and no code has one of its own. */
class MessagesTest {

  private static final Path CODE = Path.of("src", "main", "java");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Two words of people beside each other, the first of them or one before with a capital. */
  private static final Pattern SENTENCE = Pattern.compile("^[A-Z]\\w*,? [a-z]\\w*,? .*");

  /** Lines that people who read pages never see: faults of programs, the log, SQL, calendars. */
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile(
          "LOG\\.|IllegalStateException|IllegalArgumentException|BadCredentials|UsernameNotFound"
              + "|UncheckedIO|PRODID");

  private static Stream<Path> code() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }

  @Test
  void noCodeTellsPeopleASentenceOfItsOwn() throws IOException {
    Set<String> sentences = new TreeSet<>();
    for (Path file : code().toList()) {
      for (String line : Files.readAllLines(file)) {
        Matcher literal = LITERAL.matcher(line);
        while (!FOR_PROGRAMS.matcher(line).find() && literal.find()) {
          if (SENTENCE.matcher(literal.group(1)).matches()) {
            sentences.add(file.getFileName() + ": " + literal.group(1));
          }
        }
      }
    }
    assertThat(sentences).isEmpty();
  }

  @Test
  void everyMistakeThatTheCodeNamesHasItsSentence() throws IOException {
    Properties english = Messages.english();
    Set<String> named = new TreeSet<>();
    for (Path file : code().toList()) {
      Matcher key = Pattern.compile("\"(mistake\\.[a-z-]+)\"").matcher(Files.readString(file));
      while (key.find()) {
        named.add(key.group(1));
      }
    }
    assertThat(named).hasSizeGreaterThan(50);
    assertThat(english.stringPropertyNames()).containsAll(named);
  }

  @Test
  void everyPartOfABriefHasItsTitle() throws IOException {
    Properties english = Messages.english();
    Set<String> titles = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("..", "briefing", "src", "main", "java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher title = Pattern.compile("new Part\\(\"([^\"]+)\"").matcher(Files.readString(file));
        while (title.find()) {
          titles.add("brief." + title.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
      }
    }
    assertThat(titles).hasSizeGreaterThan(5);
    assertThat(english.stringPropertyNames()).containsAll(titles);
  }

  /** A bundle loses a key that stands in it twice without a word. */
  @Test
  void everyMessageStandsThereOnce() throws IOException {
    List<String> keys =
        Files.readAllLines(Path.of("src", "main", "resources", "messages.properties")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void everyMessageWithAPlaceToFillCanBeFilled() throws IOException {
    Properties english = Messages.english();
    for (String key : english.stringPropertyNames()) {
      String words = english.getProperty(key);
      if (words.contains("{0")) {
        assertThat(new MessageFormat(words, Locale.ENGLISH).format(new Object[] {1, 2, 3, 4, 5}))
            .as(key)
            .doesNotContain("{");
        assertThat(words.replace("''", "")).as(key + ": ' is written ''").doesNotContain("'");
      } else {
        assertThat(words).as(key + ": '' is written '").doesNotContain("''");
      }
    }
  }

  /** The check names the rules in English; the site says them in the reader's language. */
  @Test
  void theRulesOfConductAreThoseOfTheCheck() throws IOException {
    Properties english = Messages.english();
    assertThat(english.getProperty("conduct.rule")).isEqualTo(ConductRule.RULE_OF_THE_HOUSE);
    for (ConductRule rule : ConductRule.values()) {
      String key = "conductrule." + rule.wire();
      assertThat(english.getProperty(key)).isEqualTo(rule.title());
      assertThat(english.getProperty(key + ".means")).isEqualTo(rule.definition());
    }
  }
}
