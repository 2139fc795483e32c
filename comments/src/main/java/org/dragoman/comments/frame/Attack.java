package org.dragoman.comments.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.comments.ConductRule;
import org.dragoman.comments.Decision;

/** What a frame says of people, and which rules that breaks: it depends on who they are. */
public enum Attack {
  /** The writer hates them. */
  HATRED("says that the writer hates people"),
  /** They are stupid, disgusting, inferior. */
  DEROGATION("makes people small or contemptible"),
  /** A fault said of a whole protected group; of others it is criticism. */
  BLAME("lays a fault on a whole group"),
  /** They are vermin, worthless, less than human. */
  DEHUMANISING("treats people as less than human"),
  /** They should die or suffer, or the writer will see to it. */
  THREAT("threatens, wishes or demands violence"),
  /** They have no place or right; of others than protected groups it is politics. */
  EXCLUSION("denies people their place or rights"),
  /** Foul language at them. */
  PROFANE("uses foul language at people"),
  /** A word that is a slur in this use. */
  SLUR("uses a slur for people");

  /**
   * One rule broken.
   *
   * @param rule the rule
   * @param decision what it asks for
   */
  public record Outcome(ConductRule rule, Decision decision) {}

  private final String reason;

  Attack(String reason) {
    this.reason = reason;
  }

  /** What the words do, for the author of the comment. */
  public String reason() {
    return reason;
  }

  /** The name that stands in the frame file. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The attack with this wire name. */
  public static Optional<Attack> find(String wire) {
    return Arrays.stream(values()).filter(attack -> attack.wire().equals(wire)).findFirst();
  }

  /** The rules that this attack breaks when it is made on {@code target}. */
  public List<Outcome> on(Target target) {
    return switch (target.kind()) {
      case PROTECTED -> onProtected(target);
      case PEOPLE -> onPeople();
      case PERSON -> onPerson();
    };
  }

  /** The rules that this attack breaks where its words name no target: they are hostile enough. */
  public List<Outcome> onNobody() {
    return this == THREAT
        ? List.of(new Outcome(ConductRule.THREAT, Decision.HOLD))
        : List.of(new Outcome(ConductRule.DISCRIMINATORY, Decision.REJECT));
  }

  private List<Outcome> onProtected(Target target) {
    boolean nation = target.group().equals("nationalities") && !target.universal();
    Outcome discriminatory = new Outcome(ConductRule.DISCRIMINATORY, Decision.REJECT);
    return switch (this) {
      case THREAT -> List.of(new Outcome(ConductRule.THREAT, Decision.REJECT), discriminatory);
      case DEHUMANISING ->
          List.of(new Outcome(ConductRule.DEROGATORY, Decision.REJECT), discriminatory);
      case BLAME ->
          nation ? List.of() : List.of(new Outcome(ConductRule.DISCRIMINATORY, Decision.HOLD));
      case PROFANE -> List.of(new Outcome(ConductRule.RUDE, Decision.HOLD), discriminatory);
      case EXCLUSION ->
          nation
              ? List.of(new Outcome(ConductRule.DISCRIMINATORY, Decision.HOLD))
              : List.of(discriminatory);
      case HATRED, DEROGATION, SLUR -> List.of(discriminatory);
    };
  }

  private List<Outcome> onPeople() {
    return switch (this) {
      case THREAT -> List.of(new Outcome(ConductRule.THREAT, Decision.REJECT));
      case HATRED -> List.of(new Outcome(ConductRule.AGGRESSIVE, Decision.HOLD));
      case DEROGATION, DEHUMANISING -> List.of(new Outcome(ConductRule.DEROGATORY, Decision.HOLD));
      case PROFANE -> List.of(new Outcome(ConductRule.RUDE, Decision.HOLD));
      case SLUR -> List.of(new Outcome(ConductRule.DISCRIMINATORY, Decision.REJECT));
      case BLAME, EXCLUSION -> List.of();
    };
  }

  private List<Outcome> onPerson() {
    return switch (this) {
      case THREAT -> List.of(new Outcome(ConductRule.THREAT, Decision.REJECT));
      case HATRED -> List.of(new Outcome(ConductRule.AGGRESSIVE, Decision.HOLD));
      case DEROGATION, PROFANE -> List.of(new Outcome(ConductRule.RUDE, Decision.HOLD));
      case DEHUMANISING -> List.of(new Outcome(ConductRule.DEROGATORY, Decision.HOLD));
      case SLUR -> List.of(new Outcome(ConductRule.DISCRIMINATORY, Decision.REJECT));
      case BLAME, EXCLUSION -> List.of();
    };
  }
}
