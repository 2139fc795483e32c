package org.dragoman.cli.reading;

import java.util.List;
import org.dragoman.events.Kinds;
import org.dragoman.text.DragomanException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which kinds of events are looked for. */
public final class KindOptions {

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--types",
      paramLabel = "TYPE,…",
      split = ",",
      description = {
        "Look for these events alone: contacts, or PLOVER types such as CONSULT,AGREE. What is",
        "found is the same as without; reading is faster the fewer are asked for. Default: all."
      })
  private @Nullable List<String> types;

  /** What the user asks for; all where nothing is said. */
  public Kinds kinds() {
    try {
      return types == null ? Kinds.ALL : Kinds.named(types);
    } catch (DragomanException e) {
      throw new ParameterException(spec.commandLine(), "--types: " + e.getMessage());
    }
  }
}
