package org.dragoman.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.codebook.Term;
import org.junit.jupiter.api.Test;

/** CODEBOOK.md defines every term of the vocabularies, in the words that stand in the code. */
class CodebookDocumentTest {

  private static final Path SOURCES =
      Root.file("codebook", "src", "main", "java", "org", "dragoman", "codebook");
  private static final Pattern CONSTANT =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+([A-Z][A-Z_]*)\\(", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("^\\| `([^`]+)` \\| (.*) \\|$", Pattern.MULTILINE);

  @Test
  void theDocumentHasTheTermsAndDefinitionsOfTheCode() throws IOException {
    assertThat(rows()).containsExactlyInAnyOrderElementsOf(definitions());
  }

  private static List<String> rows() throws IOException {
    return ROW.matcher(Root.text(Root.file("CODEBOOK.md")))
        .results()
        .map(row -> row.group(1) + ": " + row.group(2))
        .toList();
  }

  private static List<String> definitions() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .sorted()
          .filter(file -> isVocabulary(name(file)))
          .flatMap(CodebookDocumentTest::definitions)
          .toList();
    }
  }

  private static Stream<String> definitions(Path file) {
    Map<String, String> wires = new TreeMap<>();
    for (Object constant : vocabulary(name(file)).getEnumConstants()) {
      wires.put(((Enum<?>) constant).name(), ((Term) constant).wire());
    }
    String source;
    try {
      source = Root.text(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return CONSTANT
        .matcher(source)
        .results()
        .filter(found -> wires.containsKey(found.group(2)))
        .map(found -> wires.get(found.group(2)) + ": " + sentence(found));
  }

  private static String sentence(MatchResult found) {
    String words = found.group(1);
    int last = words.lastIndexOf("/**");
    return (last < 0 ? words : words.substring(last + 3))
        .replaceAll("\\s*\\n\\s*\\* ?", " ")
        .strip();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".java", "");
  }

  private static boolean isVocabulary(String name) {
    return !name.contains("-")
        && vocabulary(name).isEnum()
        && Term.class.isAssignableFrom(vocabulary(name));
  }

  private static Class<?> vocabulary(String name) {
    try {
      return Class.forName("org.dragoman.codebook." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + ".java holds no class of its name", e);
    }
  }
}
