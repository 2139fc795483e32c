package org.dragoman.spark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Another Java process with the class path of the tests. */
final class JavaProcess {

  private JavaProcess() {}

  /** Starts a class that has a main method; what it says goes where the tests' messages go. */
  static Process start(
      Class<?> main, Map<String, String> environment, List<String> options, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("--add-opens="))
        .forEach(command::add);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.INHERIT);
    builder.environment().putAll(environment);
    return builder.start();
  }

  static String classPath() {
    return System.getProperty("java.class.path");
  }
}
