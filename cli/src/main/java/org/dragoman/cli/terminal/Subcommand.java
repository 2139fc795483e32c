package org.dragoman.cli.terminal;

import java.util.function.Function;

/**
 * One of the commands below {@code dragoman}. It is made only when it is called: to make them all
 * takes longer than many an answer.
 *
 * @param name as its annotation has it
 * @param maker makes the annotated command on the given streams
 */
public record Subcommand(String name, Function<Streams, Object> maker) {}
