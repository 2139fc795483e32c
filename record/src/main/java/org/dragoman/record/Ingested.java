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
    int documents, int known, int reports, int contacts, int merged, int actions) {

  /** Nothing was changed. */
  public static final Ingested NOTHING = new Ingested(0, 0, 0, 0, 0, 0);

  /** What both changed, one after the other. */
  public Ingested plus(Ingested next) {
    return new Ingested(
        documents + next.documents,
        known + next.known,
        reports + next.reports,
        contacts + next.contacts,
        merged + next.merged,
        actions + next.actions);
  }
}
