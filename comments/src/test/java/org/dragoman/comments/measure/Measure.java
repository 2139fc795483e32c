package org.dragoman.comments.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dragoman.comments.ConductRule;
import org.dragoman.comments.Decision;
import org.dragoman.comments.Moderation;
import org.dragoman.comments.Verdict;

/**
 * Prints what the check does with a labelled file: JSON Lines with {@code text}, {@code label}
 * (hateful, abusive, profane, acceptable), {@code origin}, and for HateCheck {@code functionality}
 * and {@code orig_label}. With {@code errors} as second argument, also each error.
 */
public final class Measure {
  private final Moderation moderation = Moderation.standard();
  private final List<Case> cases = new ArrayList<>();
  private final PrintStream out;

  private record Case(JsonNode row, Verdict verdict) {
    String field(String name) {
      return row.path(name).asText("");
    }

    boolean isPublished() {
      return verdict.decision() == Decision.PUBLISH;
    }

    boolean isRight() {
      return isPublished() == field("label").equals("acceptable");
    }

    boolean isHateCheck() {
      return row.has("functionality");
    }

    /** HateCheck's own question: is it an attack on a protected group? */
    boolean isRightInHateCheck() {
      boolean hateful = verdict.rules().contains(ConductRule.DISCRIMINATORY);
      return hateful == field("orig_label").equals("hateful");
    }

    /** By sense: as the label says, but objects are no people and may be scolded. */
    boolean isRightBySense() {
      return field("functionality").equals("target_obj_nh") ? isPublished() : isRight();
    }
  }

  private Measure(PrintStream out) {
    this.out = out;
  }

  /** Arguments: the file, and {@code errors} to see them. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    Measure measure = new Measure(out);
    measure.read(Path.of(arguments[0]));
    measure.print(arguments.length > 1);
  }

  private void read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = json.readTree(line);
      cases.add(new Case(row, moderation.check(row.path("text").asText())));
    }
  }

  private void print(boolean errors) {
    if (errors) {
      cases.stream().filter(c -> !c.isRight()).forEach(this::printError);
    }
    Map<String, List<Case>> classes = new TreeMap<>();
    for (Case c : cases) {
      String name =
          c.isHateCheck() ? c.field("functionality") : c.field("origin").replaceAll("/.*", "");
      classes.computeIfAbsent(c.field("label") + " · " + name, n -> new ArrayList<>()).add(c);
    }
    classes.forEach((name, members) -> share(name, members, Case::isRight));
    List<Case> hateCheck =
        cases.stream().filter(c -> c.isHateCheck() && !c.field("label").equals("profane")).toList();
    share("HateCheck, by label", hateCheck, Case::isRight);
    share("HateCheck, by label, objects publishable", hateCheck, Case::isRightBySense);
    share(
        "HateCheck, hateful or not (rule discriminatory)",
        cases.stream().filter(Case::isHateCheck).toList(),
        Case::isRightInHateCheck);
    share(
        "all but profane, by label",
        cases.stream().filter(c -> !c.field("label").equals("profane")).toList(),
        Case::isRight);
    share(
        "acceptable, held or rejected",
        cases.stream().filter(c -> c.field("label").equals("acceptable")).toList(),
        c -> !c.isPublished());
    out.printf(Locale.ROOT, "speed %.0f comments/s%n", speed());
  }

  private void printError(Case c) {
    String name =
        c.isHateCheck() ? c.field("functionality") : c.field("origin").replaceAll("/.*", "");
    out.println(
        c.field("label")
            + " "
            + name
            + " "
            + c.verdict().decision().wire()
            + " | "
            + c.field("text").replace('\n', ' ').strip()
            + " | "
            + c.verdict().findings().stream()
                .map(f -> f.rule().wire() + " «" + f.words() + "» " + f.reason())
                .toList());
  }

  private void share(String name, List<Case> members, Predicate<Case> test) {
    long right = members.stream().filter(test).count();
    out.printf(
        Locale.ROOT,
        "%-58s %4d of %4d  %.3f%n",
        name,
        right,
        members.size(),
        members.isEmpty() ? 0 : (double) right / members.size());
  }

  private double speed() {
    List<String> texts = cases.stream().map(c -> c.field("text")).toList();
    for (int i = 0; i < 3; i++) {
      texts.forEach(moderation::check);
    }
    long start = System.nanoTime();
    texts.forEach(moderation::check);
    return texts.size() * 1e9 / (System.nanoTime() - start);
  }
}
