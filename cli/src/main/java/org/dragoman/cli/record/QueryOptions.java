package org.dragoman.cli.record;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which contacts are asked for. */
final class QueryOptions {

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = "Words that a report must have, all of them.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--party",
      paramLabel = "SIDE",
      split = ",",
      description = "A state (TUR, Türkiye) or organisation (NATO) that takes part; repeatable.")
  private List<String> parties = new ArrayList<>();

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "A person, in any spelling that the record knows, or by id.")
  private @Nullable String person;

  @Option(names = "--office", paramLabel = "WORDS", description = "An office that takes part.")
  private @Nullable String office;

  @Option(
      names = "--channel",
      paramLabel = "WAY",
      split = ",",
      description = "phone, video, meeting, visit, summit …; repeatable.")
  private List<String> channels = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "held, planned, cancelled …; repeatable.")
  private List<String> statuses = new ArrayList<>();

  @Option(
      names = "--level",
      paramLabel = "RANK",
      split = ",",
      description = "head-of-state, minister …; repeatable.")
  private List<String> levels = new ArrayList<>();

  @Option(names = "--topic", paramLabel = "LABEL", description = "A topic.")
  private @Nullable String topic;

  @Option(names = "--place", paramLabel = "PLACE", description = "A city or a state's code.")
  private @Nullable String place;

  @Option(names = "--outlet", paramLabel = "NAME", description = "The outlet of a report.")
  private @Nullable String outlet;

  @Option(names = "--from", paramLabel = "DAY", description = "Not before that day.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Not after that day.")
  private @Nullable String to;

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      defaultValue = "0",
      description = "From 0 (all, the default) to 1.")
  private double minConfidence;

  @Option(names = "--oldest-first", description = "The oldest first; else the newest.")
  private boolean isOldestFirst;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "0",
      description = "At most so many; 0, the default, for all.")
  private int limit;

  ContactQuery query() {
    Words read = new Words(spec.commandLine());
    var builder =
        ContactQuery.builder()
            .text(words.isEmpty() ? null : String.join(" ", words))
            .sides(read.sides("--party", parties))
            .person(person)
            .office(office)
            .channels(read.terms("--channel", channels, Channel::of))
            .statuses(read.terms("--status", statuses, Status::of))
            .levels(read.terms("--level", levels, Level::of))
            .topic(topic)
            .place(place)
            .outlet(outlet)
            .from(read.day("--from", from))
            .to(read.day("--to", to))
            .minConfidence(minConfidence)
            .limit(limit);
    return isOldestFirst ? builder.oldestFirst().build() : builder.build();
  }
}
