package org.dragoman.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record's append-only log; its sequence numbers are the change feed.
 *
 * @param sequence rises by the order of commit, without a gap that hides an entry
 * @param at when it was written
 * @param author who did it: a curator's name, or {@code dragoman} with its version for the machine
 * @param kind what was done
 * @param contactId the contact; of a decision on a proposed office-holder the id of the proposal
 * @param reason why; null where the machine merged by its rules
 * @param detail what changed, as a JSON object
 */
public record HistoryEntry(
    long sequence,
    Instant at,
    String author,
    HistoryKind kind,
    String contactId,
    @Nullable String reason,
    String detail) {}
