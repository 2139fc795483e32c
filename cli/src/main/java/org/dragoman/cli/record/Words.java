package org.dragoman.cli.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.state.States;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads sides, terms and days as people write them on the command line. */
final class Words {

  private final CommandLine command;

  /** What is wrong is told as a mistake in the use of {@code command}. */
  Words(CommandLine command) {
    this.command = command;
  }

  /** The sides that {@code words} name. */
  Set<Side> sides(String option, Collection<String> words) {
    Set<Side> sides = new LinkedHashSet<>();
    States states = States.load();
    for (String word : words) {
      sides.add(side(option, word, states));
    }
    return sides;
  }

  private Side side(String option, String word, States states) {
    String code = word.toUpperCase(Locale.ROOT);
    if (states.findState(code).isPresent()) {
      return Side.state(code);
    }
    if (word.startsWith("org:")) {
      return new Side(word);
    }
    return states
        .findName(word)
        .map(name -> Side.state(name.state().alpha3()))
        .or(
            () ->
                Organizations.load()
                    .findOrganization(word)
                    .map(organization -> Side.organization(organization.name())))
        .orElseThrow(
            () ->
                new ParameterException(
                    command,
                    option
                        + " takes a state (TUR, Türkiye) or an organisation (NATO), not '"
                        + word
                        + "'; org:"
                        + word
                        + " takes it as it is"));
  }

  /** The terms of a closed list that {@code words} name, in any case of letters. */
  <T> Set<T> terms(String option, Collection<String> words, Function<String, T> of) {
    Set<T> terms = new LinkedHashSet<>();
    for (String word : words) {
      try {
        terms.add(of.apply(word.toLowerCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(command, option + ": " + e.getMessage());
      }
    }
    return terms;
  }

  /** The day that {@code text} names; null for null. */
  @Nullable LocalDate day(String option, @Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ParameterException(
          command, option + " takes a day such as 2025-10-07, not '" + text + "'", e);
    }
  }
}
