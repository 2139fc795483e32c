package org.dragoman.actors.office;

import java.util.List;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/**
 * An office with its modifiers, as a text has it.
 *
 * @param name the normalised office, modifiers that matter included: deputy foreign minister
 * @param office the office without the modifiers that no entry has
 * @param level the rank, after the modifiers; null where none is told
 * @param plural whether several holders are named
 * @param effects what the modifiers do, in their order
 */
public record OfficeMention(
    String name,
    Office office,
    @Nullable Level level,
    boolean plural,
    List<Modifier.Effect> effects) {

  public OfficeMention {
    effects = List.copyOf(effects);
  }

  /** Whether the person has left the office. */
  public boolean isFormer() {
    return effects.contains(Modifier.Effect.FORMER);
  }

  /** Whether the person is to take the office. */
  public boolean isElect() {
    return effects.contains(Modifier.Effect.ELECT);
  }
}
