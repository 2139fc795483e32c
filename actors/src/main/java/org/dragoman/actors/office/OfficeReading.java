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

  /** The longest reading from here: an entry, or modifiers and an entry. */
  Optional<Match<OfficeMention>> longestMention(Words words, int from) {
    return read(words, from, List.of());
  }

  private Optional<Match<OfficeMention>> read(Words words, int at, List<Modifier> modifiers) {
    Optional<Match<OfficeMention>> plain = withoutModifier(words, at, modifiers);
    Optional<Match<Modifier>> modifier = before.longestMatch(words, at);
    if (modifier.isEmpty()) {
      return plain;
    }
    int next = skipJoiners(words, at + modifier.get().length());
    List<Modifier> more = new ArrayList<>(modifiers);
    more.add(modifier.get().value());
    Optional<Match<OfficeMention>> modified =
        read(words, next, more)
            .map(match -> new Match<>(match.value(), match.length() + next - at));
    boolean isLonger =
        modified.isPresent() && (plain.isEmpty() || modified.get().length() > plain.get().length());
    return isLonger ? modified : plain;
  }

  private Optional<Match<OfficeMention>> withoutModifier(
      Words words, int at, List<Modifier> modifiers) {
    Optional<Match<OfficeTerm>> term = terms.longestMatch(words, at);
    if (term.isEmpty()) {
      return Optional.empty();
    }
    int end = at + term.get().length();
    List<Modifier> all = new ArrayList<>(modifiers);
    Optional<Match<Modifier>> following = after.longestMatch(words, skipJoiners(words, end));
    if (following.isPresent()) {
      all.add(following.get().value());
      end = skipJoiners(words, end) + following.get().length();
    }
    return Optional.of(new Match<>(mention(term.get().value(), all), end - at));
  }

  private static int skipJoiners(Words words, int from) {
    int at = from;
    while (at < words.size() && words.isJoiner(at)) {
      at++;
    }
    return at;
  }

  private OfficeMention mention(OfficeTerm term, List<Modifier> modifiers) {
    String name = name(term.written(), modifiers);
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
