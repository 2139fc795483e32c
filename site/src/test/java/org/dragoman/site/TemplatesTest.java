package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page has a language of its own: what it says to people stands in the message bundles. */
class TemplatesTest {

  private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  /** Attributes that browsers and screen readers tell people. */
  private static final Set<String> TOLD =
      Set.of("alt", "aria-label", "aria-description", "label", "placeholder", "title");

  /** Attributes by which Thymeleaf puts other words in the place of those of the template. */
  private static final Set<String> REPLACED =
      Set.of("th:text", "th:utext", "th:insert", "th:replace");

  /** Words that are the same in every language. */
  private static final Set<String> NAMES = Set.of("CAMEO");

  static Stream<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateHasNoWordsOfItsOwn(Path template) throws IOException {
    assertThat(literalWords(Files.readString(template))).isEmpty();
  }

  @Test
  void wordsOfATemplateAreFoundWhereverTheyStand() {
    assertThat(
            literalWords(
                """
                <p>Not found</p>
                <img alt="A map" title="Seen">
                <p th:text="#{found}">Found</p>
                <p th:text="|${count} contacts|">1</p>
                <p th:text="${isHeld ? 'It took place' : ''}">held</p>
                <input th:placeholder="'Your words'" th:value="${words}">
                <p>[[${text}]] and [[#{more}]]</p>
                <p th:text="${who}">one</p><p th:if="${where}"> in <b th:text="${where}">Rome</b></p>
                """))
        .containsExactly(
            "Not found",
            "alt: A map",
            "title: Seen",
            "th:text:  contacts",
            "th:text: It took place",
            "th:placeholder: Your words",
            " and ",
            " in ");
  }

  @Test
  void everyMessageThatATemplateAsksForIsThere() throws IOException {
    Set<String> known = Messages.english().stringPropertyNames();
    Set<String> missing = new TreeSet<>();
    Pattern asked = Pattern.compile("#\\{([^|$}(]+)[}(]|words\\.say\\('([^']+)'[,)]");
    for (Path template : templates().toList()) {
      Matcher message = asked.matcher(Files.readString(template));
      while (message.find()) {
        String key = message.group(1) == null ? message.group(2) : message.group(1);
        if (!known.contains(key)) {
          missing.add(template.getFileName() + ": " + key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<String> literalWords(String template) {
    List<String> found = new ArrayList<>();
    Document document = Jsoup.parse(template, "", Parser.xmlParser());
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        inAttribute(element, attribute, found);
      }
      if (REPLACED.stream().noneMatch(element::hasAttr)) {
        element.textNodes().forEach(text -> inText(text, found));
      }
    }
    return found;
  }

  private static void inText(TextNode node, List<String> found) {
    String text = node.getWholeText().replaceAll("\\[\\[.*?\\]\\]", "");
    String own = text;
    for (String name : NAMES) {
      own = own.replace(name, "");
    }
    if (WORD.matcher(own).find()) {
      found.add(text);
    }
  }

  private static void inAttribute(Element element, Attribute attribute, List<String> found) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    if (TOLD.contains(name)) {
      if (WORD.matcher(value).find() && !element.hasAttr("th:" + name)) {
        found.add(name + ": " + value);
      }
    } else if (name.equals("th:text") || TOLD.contains(name.replaceFirst("^th:", ""))) {
      literals(value)
          .filter(TemplatesTest::isSentence)
          .forEach(text -> found.add(name + ": " + text));
    }
  }

  /** What an expression says in so many words: between bars outside of braces, and in quotes. */
  private static Stream<String> literals(String expression) {
    Stream.Builder<String> literals = Stream.builder();
    Matcher bars = Pattern.compile("\\|([^|]*)\\|").matcher(expression);
    while (bars.find()) {
      literals.add(bars.group(1).replaceAll("[$#]\\{[^}]*\\}", ""));
    }
    Matcher quotes = Pattern.compile("'([^']*)'").matcher(expression);
    while (quotes.find()) {
      literals.add(quotes.group(1));
    }
    return literals.build();
  }

  /** Whether it is told to people: keys and values have no spaces and no capital letters. */
  private static boolean isSentence(String literal) {
    return WORD.matcher(literal).find()
        && (literal.contains(" ") || Character.isUpperCase(literal.strip().charAt(0)));
  }
}
