package org.dragoman.comments;

import java.util.Arrays;
import java.util.Locale;
import org.dragoman.text.DragomanException;

/** The closed list of conduct rules that a comment can break, each with its text for people. */
public enum ConductRule {
  /** Foul language and insults. */
  RUDE(
      "Rude", "Foul language, or an insult: it attacks or offends where an argument was possible."),
  /** Hostility towards a person or a group, short of a threat. */
  AGGRESSIVE(
      "Aggressive", "Hostility towards a person or a group: hatred, contempt, telling them off."),
  /** Making people small. */
  DEROGATORY(
      "Derogatory", "Makes people small or contemptible: calls them worthless, filth, vermin."),
  /** Attack on people for what they are. */
  DISCRIMINATORY(
      "Discriminatory",
      "Attacks people for their race, ethnicity, nationality, religion, gender, sexual orientation,"
          + " disability, age, or as migrants or refugees."),
  /** Announced, wished or demanded violence. */
  THREAT("Threat", "Announces, wishes or demands violence or death for people."),
  /** Advertising and noise. */
  SPAM("Spam", "Advertising, fraud, or the same thing over and over."),
  /** Somebody's private particulars. */
  PERSONAL_DATA(
      "Personal data", "Private particulars: e-mail, telephone, address, account or card number.");

  /** The rule of the house, as it stands above the comment box. */
  public static final String RULE_OF_THE_HOUSE =
      "Comments are a resource for other users. Be respectful of different opinions and other users:"
          + " no rude, aggressive, derogatory or discriminatory language.";

  private final String title;
  private final String definition;

  ConductRule(String title, String definition) {
    this.title = title;
    this.definition = definition;
  }

  /** The name that stands in outputs and files, such as {@code personal-data}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name for people. */
  public String title() {
    return title;
  }

  /** What the rule forbids, in one sentence for people. */
  public String definition() {
    return definition;
  }

  /** The rule with this wire name; an unknown name is refused. */
  public static ConductRule of(String wire) {
    return Arrays.stream(values())
        .filter(rule -> rule.wire().equals(wire))
        .findFirst()
        .orElseThrow(
            () ->
                new DragomanException(
                    "unknown conduct rule \""
                        + wire
                        + "\"; known rules: "
                        + Arrays.stream(values()).map(ConductRule::wire).toList()));
  }
}
