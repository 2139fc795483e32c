package org.dragoman.events.gate;

import org.dragoman.events.frame.Presence;
import org.dragoman.text.Document;
import org.dragoman.text.Span;

/**
 * Tells, before anything is parsed, what cannot hold an event: asked first for a whole document,
 * then for each sentence by its letters, then for the few that are left once their parties are
 * known.
 */
public interface Gate {

  /** Whether any part of the document may hold an event; where not, it has none. */
  boolean mayHoldEvent(Document document);

  /**
   * Whether a sentence may hold an event, by its letters alone; where not, it has none.
   *
   * @param content the content of its document
   * @param span where it stands
   * @param isHeadline whether it belongs to the headline
   */
  boolean mayHoldEvent(String content, Span span, boolean isHeadline);

  /**
   * Whether a sentence may hold an event, now that it is known whom it names.
   *
   * @param content the content of its document
   * @param span where it stands
   * @param presence whom it names
   */
  boolean mayHoldEvent(String content, Span span, Presence presence);

  /** Whether it lets everything through, so that no later check need be made either. */
  default boolean isOpen() {
    return false;
  }

  /** The gate that lets everything through: what another is tested and measured against. */
  static Gate open() {
    return new Gate() {
      @Override
      public boolean mayHoldEvent(Document document) {
        return true;
      }

      @Override
      public boolean mayHoldEvent(String content, Span span, boolean isHeadline) {
        return true;
      }

      @Override
      public boolean mayHoldEvent(String content, Span span, Presence presence) {
        return true;
      }

      @Override
      public boolean isOpen() {
        return true;
      }
    };
  }
}
