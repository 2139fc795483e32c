package org.dragoman.cli.serving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dragoman.cli.record.StoreOptions;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman serve}: publishes the record. */
@Command(
    name = "serve",
    sortOptions = false,
    description = "Publishes the record as a site with an API, until it is stopped.",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman serve                          the usual record, on this machine alone",
      "  dragoman serve --store record.db --port 9000",
      "  dragoman serve --set dragoman.base-url=https://record.example --set dragoman.name=Record",
      "",
      "The first start prints an address at which the first administrator is made.",
      "docs/configuration.md has all settings."
    })
public final class ServeCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to answer at (8080 unless set; 0 for any free one).")
  private @Nullable Integer port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description = "The address to answer at (127.0.0.1, this machine alone, unless set).")
  private @Nullable String address;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A setting; it goes before the environment.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("dragoman.database", store.address());
    if (port != null) {
      all.put("server.port", port.toString());
    }
    if (address != null) {
      all.put("server.address", address);
    }
    all.putAll(settings);
    CountDownLatch stopped = new CountDownLatch(1);
    RecordStore record = store.openOrMake(streams);
    // Nothing of the server is loaded before this line: the other commands never pay for it.
    SiteStart site = SiteStart.of(record, all, streams);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  site.close();
                  record.close();
                  stopped.countDown();
                },
                "stop"));
    stopped.await();
    return ExitStatus.DONE;
  }
}
