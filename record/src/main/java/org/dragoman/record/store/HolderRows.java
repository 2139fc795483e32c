package org.dragoman.record.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.actors.holder.Term;
import org.dragoman.record.HistoryKind;
import org.dragoman.record.HolderProposal;
import org.dragoman.record.RecordException;
import org.dragoman.record.Side;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What curators decided of proposed office-holders. */
final class HolderRows {

  private static final String SOURCE = "record";
  private static final String BETWEEN = "|";

  private final Handle handle;

  HolderRows(Handle handle) {
    this.handle = handle;
  }

  /** The accepted ones as terms, in an order that depends on them alone. */
  List<Term> accepted() {
    return handle
        .createQuery(
            "SELECT * FROM holder WHERE decision = 'accepted' ORDER BY side, office, first_day,"
                + " person")
        .map(
            (row, context) -> {
              Side side = new Side(row.getString("side"));
              String names = row.getString("names");
              return new Term(
                  row.getString("person"),
                  names.isEmpty() ? List.of() : List.of(names.split("[" + BETWEEN + "]", -1)),
                  row.getString("office"),
                  side.isState() ? side.name() : null,
                  side.isState() ? null : side.name(),
                  LocalDate.parse(row.getString("first_day")),
                  null,
                  null,
                  SOURCE);
            })
        .list();
  }

  /** The ids of the proposals that were decided. */
  List<String> decided() {
    return handle.createQuery("SELECT proposal_id FROM holder").mapTo(String.class).list();
  }

  /**
   * Accepts or rejects a proposal; {@code from} in the place of the first day that reports tell.
   */
  void decide(
      String proposalId,
      boolean isAccepted,
      @Nullable LocalDate from,
      String author,
      String reason,
      HistoryRows history) {
    if (decided().contains(proposalId)) {
      throw new RecordException(
          "the proposal " + proposalId + " is decided already; nothing was changed");
    }
    HolderProposal proposal =
        new Proposals(handle)
            .find(proposalId)
            .orElseThrow(
                () ->
                    new RecordException(
                        "the record proposes no office-holder "
                            + proposalId
                            + "; 'dragoman proposals' lists them, nothing was changed"));
    LocalDate first = from == null ? proposal.first() : from;
    ObjectNode detail =
        HistoryRows.detail()
            .put("person", proposal.person())
            .put("office", proposal.office())
            .put("side", proposal.side().code())
            .put("from", first.toString());
    long sequence =
        history.add(isAccepted ? HistoryKind.ACCEPTED : HistoryKind.REJECTED, proposalId, detail);
    handle
        .createUpdate(
            "INSERT INTO holder (proposal_id, decision, person, names, office, side, first_day,"
                + " author, reason, sequence) VALUES (:id, :decision, :person, :names, :office,"
                + " :side, :first, :author, :reason, :sequence)")
        .bind("id", proposalId)
        .bind("decision", isAccepted ? "accepted" : "rejected")
        .bind("person", proposal.person())
        .bind("names", String.join(BETWEEN, proposal.names()))
        .bind("office", proposal.office())
        .bind("side", proposal.side().code())
        .bind("first", first.toString())
        .bind("author", author)
        .bind("reason", reason)
        .bind("sequence", sequence)
        .execute();
  }
}
