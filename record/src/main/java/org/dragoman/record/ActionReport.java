package org.dragoman.record;

import org.dragoman.events.Event;

/**
 * One document's account of an action.
 *
 * @param id document id, {@code #}, event id
 * @param document the document, without its text
 * @param event the event as the document tells it, with its sentences
 */
public record ActionReport(String id, DocumentEntry document, Event event) {}
