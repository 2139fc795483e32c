package org.dragoman.cli.analysis;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.TextFlow;
import org.dragoman.analysis.alert.Alert;
import org.dragoman.analysis.alert.Alerts;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman alerts}: what is unusual now. */
@Command(
    name = "alerts",
    sortOptions = false,
    description = {
      "Lists what is unusual now: denials, many contacts or none, levels, new topics, one-sided",
      "calling. Of the silences and bursts listed, at most one in ten is expected to be chance.",
      "Forms: text, json."
    },
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n")
final class AlertsCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "As of that day; without it, the latest of the record.")
  private @Nullable String on;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "30",
      description = "What counts as now: so many days; ${DEFAULT-VALUE} without it.")
  private int days = 30;

  @Mixin private ViewOptions view = new ViewOptions();

  AlertsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ViewFormat format = view.format(EnumSet.of(ViewFormat.TEXT, ViewFormat.JSON));
    if (days < 1) {
      throw view.wrongUse("--days is 1 or more, not " + days);
    }
    SideNames names = SideNames.load();
    try (RecordStore record = view.open(streams)) {
      LocalDate asOf = view.day("--on", on, record);
      List<Alert> alerts = Alerts.of(record, names, asOf, days);
      String basis = Basis.sentence(record.facts());
      view.write(
          streams,
          format == ViewFormat.JSON
              ? Json.alerts(alerts, asOf, basis)
              : text(alerts, asOf, names, basis));
    }
    return ExitStatus.DONE;
  }

  private String text(List<Alert> alerts, LocalDate asOf, SideNames names, String basis) {
    int columns = streams.terminal().columns();
    StringBuilder out = new StringBuilder();
    out.append(
            view.strong(streams)
                .apply("Unusual" + (asOf.equals(LocalDate.EPOCH) ? "" : " as of " + asOf)))
        .append("\n\n");
    if (alerts.isEmpty()) {
      out.append("Nothing.\n");
    }
    for (Alert alert : alerts) {
      String sides = names.name(alert.dyad().first()) + " and " + names.name(alert.dyad().second());
      String chance =
          alert.chance() < 1 ? String.format(Locale.ROOT, " (chance %.2g)", alert.chance()) : "";
      String ids =
          alert.contacts().isEmpty()
              ? ""
              : " " + String.join(" ", alert.contacts().stream().limit(3).toList());
      List<String> lines =
          TextFlow.lines(sides + ": " + alert.sentence() + chance + ids, " ".repeat(12), columns);
      out.append(String.format(Locale.ROOT, "%-12s", alert.kind().wire()));
      out.append(lines.get(0).strip()).append('\n');
      lines.stream().skip(1).forEach(line -> out.append(line).append('\n'));
    }
    return out.append('\n').append(TextFlow.wrap(basis, "", columns)).toString();
  }
}
