package org.dragoman.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code dragoman serve} as a process of its own, and how much memory it takes. */
final class Served implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("published at (http://[^/\\s]+)/");
  private static final Pattern COLLECTED = Pattern.compile("->(\\d+)M\\(\\d+M\\) ([\\d.]+)ms");
  private static final long MIB = 1024 * 1024;
  private static final long BETWEEN_QUESTIONS = 250;

  private final Process process;
  private final URI address;
  private final Path collections;
  private final long begun;
  private int seen;

  private Served(Process process, URI address, Path collections, long begun) {
    this.begun = begun;
    this.process = process;
    this.address = address;
    this.collections = collections;
  }

  /**
   * Starts it and returns when it answers.
   *
   * @param command the launcher
   * @param store the record
   * @param folder where its log and that of its collector go
   * @param options further options of its Java, such as {@code -Xmx1g}
   */
  static Served start(Path command, Path store, Path folder, String options) throws IOException {
    Path collections = folder.resolve("collector.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            command.toAbsolutePath().toString(),
            "serve",
            "--port",
            "0",
            "--store",
            store.toString(),
            "--set",
            "dragoman.limits.api-per-minute=0");
    builder
        .environment()
        .put("DRAGOMAN_JAVA_OPTIONS", options + " -Xlog:gc:file=" + collections + ":uptime");
    builder.redirectOutput(folder.resolve("site.log").toFile());
    long begun = System.nanoTime();
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop of the site"));
    URI address = address(process);
    if (address == null) {
      process.destroy();
      throw new IOException(command + " serve --store " + store + " did not start");
    }
    return new Served(process, address, collections, begun);
  }

  /** Reads what it tells of itself, to the line that names its address; then to the end, unread. */
  private static @Nullable URI address(Process process) throws IOException {
    BufferedReader told = process.errorReader(StandardCharsets.UTF_8);
    URI address = null;
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      Matcher named = ADDRESS.matcher(line);
      if (named.find()) {
        address = URI.create(named.group(1));
        break;
      }
    }
    Thread rest = new Thread(() -> told.lines().forEach(line -> {}), "messages of the site");
    rest.setDaemon(true);
    rest.start();
    return address;
  }

  /** Where it answers, without a slash at the end. */
  URI address() {
    return address;
  }

  /**
   * Waits until it calls itself ready, as a proxy does before it sends readers there.
   *
   * @return seconds since its process was started
   */
  double awaitReady() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(address + "/operation/health/readiness")).build();
    while (client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
      Thread.sleep(BETWEEN_QUESTIONS);
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  /** The id of the process. */
  long pid() {
    return process.pid();
  }

  /**
   * Its memory in use as the system counts it, in MiB, without the pages of files that it shares
   * with the system's cache; empty where the system does not tell.
   */
  OptionalLong resident() {
    return resident(process.pid());
  }

  /** The same of any process. */
  static OptionalLong resident(long pid) {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("RssAnon:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MIB)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /**
   * What its collections since the last question left.
   *
   * @param least the least heap in use after one of them, in MiB; -1 where there was none
   * @param last the same after the last
   * @param longest the longest of their pauses in milliseconds
   */
  record Collections(long least, long last, double longest) {}

  /** Its collections since this was last asked. */
  Collections collections() {
    try {
      List<String> lines = Files.readAllLines(collections);
      long least = -1;
      long last = -1;
      double longest = 0;
      for (String line : lines.subList(Math.min(seen, lines.size()), lines.size())) {
        Matcher collected = COLLECTED.matcher(line);
        if (collected.find()) {
          long left = Long.parseLong(collected.group(1));
          least = least < 0 ? left : Math.min(least, left);
          last = left;
          longest = Math.max(longest, Double.parseDouble(collected.group(2)));
        }
      }
      seen = lines.size();
      return new Collections(least, last, longest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it for a whole collection, and tells what is left in MiB; -1 where it cannot be asked. */
  long live() throws InterruptedException {
    Path asking = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    try {
      new ProcessBuilder(asking.toString(), String.valueOf(pid()), "GC.run")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
    return collections().last();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
