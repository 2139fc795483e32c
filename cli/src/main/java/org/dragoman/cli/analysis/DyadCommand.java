package org.dragoman.cli.analysis;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.cadence.ContactProcess;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.dyad.DyadFilter;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.analysis.dyad.Relations;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.analysis.timeline.TimelineSvg;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.codebook.Channel;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman dyad}: the contacts of two sides, and whether they are routine. */
@Command(
    name = "dyad",
    sortOptions = false,
    description = {
      "Tells of two sides: when, how, at which level and about what they were in touch, how often",
      "they are, what is said and done around it, and what ties them. Forms: text, json, svg."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman dyad TUR AZE",
      "  dragoman dyad Türkiye NATO --from 2024-01-01 --level ministers --format json"
    })
final class DyadCommand implements Callable<Integer> {

  private static final Set<ViewFormat> FORMATS =
      EnumSet.of(ViewFormat.TEXT, ViewFormat.JSON, ViewFormat.SVG);

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(index = "0", paramLabel = "SIDE", description = "A state or organisation.")
  private String first;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(index = "1", paramLabel = "SIDE", description = "Another.")
  private String second;

  @Option(names = "--from", paramLabel = "DAY", description = "Not before that day.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Not after that day.")
  private @Nullable String to;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      split = ",",
      description = "leaders, ministers, deputy-ministers, envoys, officials …; repeatable.")
  private List<String> levels = List.of();

  @Option(
      names = "--channel",
      paramLabel = "WAY",
      split = ",",
      description = "phone, video, meeting, visit, summit …; repeatable.")
  private List<String> channels = List.of();

  @Mixin private ViewOptions view = new ViewOptions();

  DyadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ViewFormat format = view.format(FORMATS);
    Window window = view.window(from, to);
    SideNames names = SideNames.load();
    Side one = view.side(names, first);
    Side other = view.side(names, second);
    if (one.equals(other)) {
      throw view.wrongUse("a dyad is of two sides, not " + names.name(one) + " twice");
    }
    Set<Tier> tiers = EnumSet.noneOf(Tier.class);
    levels.forEach(level -> tiers.add(view.term(Tier.class, level)));
    Set<Channel> ways = EnumSet.noneOf(Channel.class);
    channels.forEach(channel -> ways.add(view.term(Channel.class, channel)));
    try (RecordStore record = view.open(streams)) {
      Dyad dyad = new Dyad(one, other);
      DyadSeries series = DyadSeries.of(record, dyad, new DyadFilter(window, tiers, ways));
      LocalDate asOf = view.day("--to", to, record);
      DyadAnswer answer =
          new DyadAnswer(
              asOf,
              series,
              ContactProcess.of(series.days(), record.listCoverage(window.from(), asOf), asOf)
                  .cadence(),
              Relations.of(record, dyad, window),
              Ties.load().listTies(one, other, asOf),
              Basis.sentence(record.facts()));
      view.write(streams, write(answer, names, format));
    }
    return ExitStatus.DONE;
  }

  private String write(DyadAnswer answer, SideNames names, ViewFormat format) {
    return switch (format) {
      case JSON -> Json.dyad(answer);
      case SVG ->
          TimelineSvg.draw(answer.series(), answer.cadence().changes(), names, answer.basis());
      case TEXT, MARKDOWN, HTML, GRAPHML ->
          new DyadPage(answer, names, view.strong(streams), streams.terminal().columns()).write();
    };
  }
}
