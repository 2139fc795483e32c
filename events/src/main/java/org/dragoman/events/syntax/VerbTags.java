package org.dragoman.events.syntax;

import java.util.Set;

/**
 * Tags of verbs that have a time, as the Penn Treebank has them. They differ by what is known where
 * they are asked for.
 */
public final class VerbTags {

  /** Beside a tree: a modal is a word of its own, and hangs on the verb that it gives its time. */
  public static final Set<String> WITH_TIME = Set.of("VBZ", "VBD", "VBP");

  /** Without a tree: a modal stands for the verb that follows it. */
  public static final Set<String> WITH_TIME_OR_MODAL = Set.of("VBZ", "VBD", "VBP", "MD");

  /**
   * Behind one person, without a tree: {@code VBP} has a subject in the plural, and is mostly a
   * noun here.
   */
  public static final Set<String> OF_ONE_PERSON = Set.of("VBD", "VBZ", "MD");

  /** What is so now. */
  public static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private VerbTags() {}
}
