package org.dragoman.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One direction: a module knows those before it and nothing of those after it. */
class DependenciesTest {

  /** What each module may know; what it does not name here it may not know. */
  private static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("codebook", List.of()),
          Map.entry("models", List.of()),
          Map.entry("text", List.of("models")),
          Map.entry("sources", List.of("text")),
          Map.entry("comments", List.of("text")),
          Map.entry("actors", List.of("codebook", "text")),
          Map.entry("events", List.of("actors", "codebook", "text")),
          Map.entry("record", List.of("events", "actors", "codebook", "text")),
          Map.entry("analysis", List.of("record", "events", "actors", "codebook", "text")),
          Map.entry(
              "briefing", List.of("analysis", "record", "events", "actors", "codebook", "text")),
          Map.entry("exchange", List.of("record", "events", "actors", "codebook", "text")),
          Map.entry("evaluation", List.of("events", "actors", "codebook", "text")),
          Map.entry(
              "benchmarks", List.of("record", "events", "actors", "codebook", "sources", "text")),
          Map.entry(
              "spark",
              List.of("exchange", "record", "events", "actors", "codebook", "sources", "text")),
          Map.entry(
              "site",
              List.of(
                  "briefing",
                  "analysis",
                  "exchange",
                  "comments",
                  "record",
                  "events",
                  "actors",
                  "codebook",
                  "sources",
                  "text")));

  private static final JavaClasses HOUSE = new ClassFileImporter().importPaths(folders());

  private static List<Path> folders() {
    try {
      return Root.modules().stream()
          .map(module -> Root.file(module, "target", "classes"))
          .filter(Files::isDirectory)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> modules() throws IOException {
    return Root.modules().stream().filter(module -> !module.equals("house")).toList();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleKnowsOnlyThoseBeforeIt(String module) {
    if (module.equals("cli")) {
      return;
    }
    assertThat(MAY_KNOW).as("say in DependenciesTest what the module may know").containsKey(module);
    List<String> known = new ArrayList<>(List.of(inside(module)));
    MAY_KNOW.getOrDefault(module, List.of()).forEach(other -> known.add(inside(other)));

    noClasses()
        .that()
        .resideInAPackage(inside(module))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.dragoman..")
                .and(not(resideInAnyPackage(known.toArray(String[]::new)))))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void noModuleKnowsAnotherThatKnowsIt() {
    slices().matching("org.dragoman.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  /**
   * All but record (merge and resolve know each other), analysis (dyad and cadence) and what stands
   * on them.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "codebook",
        "models",
        "text",
        "sources",
        "actors",
        "events",
        "comments",
        "evaluation",
        "cli"
      })
  void packagesInsideAModuleKnowEachOtherInOneDirection(String module) {
    slices()
        .matching("org.dragoman." + module + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void classesHaveNamesOfTheirOwn() {
    classes()
        .that()
        .resideInAPackage("org.dragoman..")
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)")
        .check(HOUSE);
  }

  private static String inside(String module) {
    return "org.dragoman." + module + "..";
  }
}
