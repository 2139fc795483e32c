package org.dragoman.record;

/**
 * What adding readings changed.
 *
 * @param documents documents that are new
 * @param known documents that the record had already
 * @param reports reports of contacts that are new
 * @param contacts contacts that are new
 * @param merged reports that joined a contact of another document
 * @param actions other events that are new
 */
public record Ingested(
    int documents, int known, int reports, int contacts, int merged, int actions) {}
