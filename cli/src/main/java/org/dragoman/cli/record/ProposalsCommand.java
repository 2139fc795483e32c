package org.dragoman.cli.record;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.actors.holder.Term;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Safe;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.view.Ink;
import org.dragoman.record.HolderProposal;
import org.dragoman.record.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman proposals}: office-holders that reports keep naming and the list lacks. */
@Command(
    name = "proposals",
    sortOptions = false,
    description = {
      "Lists office-holders that reports keep naming and the list does not know: in three documents",
      "of two outlets or more. 'dragoman accept' and 'dragoman reject' decide them."
    },
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class ProposalsCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = "--accepted",
      description = "Write the accepted ones instead, in the columns of holders.tsv.")
  private boolean isAccepted;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public ProposalsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (RecordStore record = store.open(streams);
        Output out = new Output("standard output", streams.out())) {
      if (isAccepted) {
        out.print("person\tnames\toffice\tstate\torganization\tfrom\tto\tseen\tsource\n");
        record.listAcceptedHolders().forEach(term -> out.print(row(term)));
        return ExitStatus.DONE;
      }
      List<HolderProposal> proposals = record.listProposals();
      ContactWords words = new ContactWords();
      Ink ink = new Ink(streams.terminal().output());
      for (HolderProposal proposal : proposals) {
        out.print(text(proposal, words, ink));
      }
      streams.say(
          proposals.size()
              + (proposals.size() == 1 ? " office-holder proposed" : " office-holders proposed"));
    }
    return ExitStatus.DONE;
  }

  private static String text(HolderProposal proposal, ContactWords words, Ink ink) {
    StringBuilder text = new StringBuilder();
    text.append(ink.bold(proposal.id() + "  " + Safe.line(proposal.person())))
        .append(", " + proposal.office() + " of " + words.side(proposal.side()))
        .append('\n');
    if (!proposal.names().isEmpty()) {
      text.append("  also ").append(Safe.line(String.join(", ", proposal.names()))).append('\n');
    }
    text.append(
        String.format(
            java.util.Locale.ROOT,
            "  in %d documents of %d outlets, %s to %s; the list has %s%n",
            proposal.documents(),
            proposal.outlets(),
            proposal.first(),
            proposal.last(),
            proposal.known() == null ? "nobody" : proposal.known()));
    proposal.reportIds().stream()
        .limit(3)
        .forEach(report -> text.append("  ").append(Safe.line(report)).append('\n'));
    return text.toString();
  }

  private static String row(Term term) {
    return String.join(
            "\t",
            term.person(),
            String.join("|", term.names()),
            term.office(),
            text(term.state()),
            text(term.organization()),
            text(term.from()),
            text(term.to()),
            text(term.seen()),
            term.source())
        + "\n";
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
