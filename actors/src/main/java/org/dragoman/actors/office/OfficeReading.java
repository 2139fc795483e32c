package org.dragoman.actors.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.data.Phrases;
import org.dragoman.actors.data.Words;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/** Reads an office with the modifiers around it. */
final class OfficeReading {

  private final Phrases<OfficeTerm> terms;
  private final Phrases<Modifier> before;
  private final Phrases<Modifier> after;
  private final Map<String, Office> byName;

  OfficeReading(Phrases<OfficeTerm> terms, List<Modifier> modifiers, Map<String, Office> byName) {
    this.terms = terms;
    this.byName = byName;
    this.before = phrases(modifiers, Modifier.Position.BEFORE);
    this.after = phrases(modifiers, Modifier.Position.AFTER);
  }

  Optional<Match<OfficeMention>> longestMention(Words words, int from) {
    List<Modifier> modifiers = new ArrayList<>(2);
    int at = from;
    Optional<Match<OfficeTerm>> term = terms.longestMatch(words, at);
    Optional<Match<Modifier>> modifier = before.longestMatch(words, at);
    while (modifier.isPresent() && !isLonger(term, modifier.get())) {
      int next = skipJoiners(words, at + modifier.get().length());
      if (term.isPresent() && !beginsOffice(words, next)) {
        break;
      }
      modifiers.add(modifier.get().value());
      at = next;
      term = terms.longestMatch(words, at);
      modifier = before.longestMatch(words, at);
    }
    if (term.isEmpty()) {
      return Optional.empty();
    }
    int end = at + term.get().length();
    Optional<Match<Modifier>> following = after.longestMatch(words, skipJoiners(words, end));
    if (following.isPresent()) {
      modifiers.add(following.get().value());
      end = skipJoiners(words, end) + following.get().length();
    }
    return Optional.of(new Match<>(mention(term.get().value(), modifiers), end - from));
  }

  private static boolean isLonger(Optional<Match<OfficeTerm>> term, Match<Modifier> modifier) {
    return term.isPresent() && term.get().length() > modifier.length();
  }

  /**
   * Whether an office follows, so that "deputy" before it is a modifier and no office of its own.
   */
  private boolean beginsOffice(Words words, int from) {
    return terms.longestMatch(words, from).isPresent()
        || before.longestMatch(words, from).isPresent();
  }

  private static int skipJoiners(Words words, int from) {
    int at = from;
    while (at < words.size() && words.isJoiner(at)) {
      at++;
    }
    return at;
  }

  private OfficeMention mention(OfficeTerm term, List<Modifier> modifiers) {
    String name = name(term.office().name(), modifiers);
    Office office = byName.getOrDefault(name, term.office());
    Level level = office.level();
    List<Modifier.Effect> effects = new ArrayList<>(modifiers.size());
    for (Modifier modifier : modifiers) {
      effects.add(modifier.effect());
    }
    if (office.equals(term.office())) {
      for (Modifier.Effect effect : effects) {
        level = lowered(level, effect);
      }
    }
    return new OfficeMention(name, office, level, term.plural(), effects);
  }

  private static String name(String office, List<Modifier> modifiers) {
    StringBuilder name = new StringBuilder();
    for (Modifier modifier : modifiers) {
      if (modifier.position() == Modifier.Position.BEFORE && !modifier.normal().isEmpty()) {
        name.append(modifier.normal()).append(' ');
      }
    }
    name.append(office);
    for (Modifier modifier : modifiers) {
      if (modifier.position() == Modifier.Position.AFTER) {
        name.append('-').append(modifier.normal());
      }
    }
    return name.toString();
  }

  private static @Nullable Level lowered(@Nullable Level level, Modifier.Effect effect) {
    if (level == null) {
      return null;
    }
    return switch (effect) {
      case DEPUTY, ASSISTANT ->
          switch (level) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> Level.DEPUTY_HEAD;
            case MINISTER -> Level.DEPUTY_MINISTER;
            case ORGANIZATION_HEAD, AMBASSADOR, DEPUTY_HEAD, DEPUTY_MINISTER -> Level.OFFICIAL;
            default -> level;
          };
      case FORMER -> Level.OFFICIAL;
      default -> level;
    };
  }

  private static Phrases<Modifier> phrases(List<Modifier> modifiers, Modifier.Position position) {
    Phrases.Builder<Modifier> builder = Phrases.anyCase();
    for (Modifier modifier : modifiers) {
      if (modifier.position() == position) {
        builder.add(modifier.text(), modifier);
      }
    }
    return builder.build();
  }
}
