package org.dragoman.record;

import org.dragoman.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * One document's account of one contact.
 *
 * @param id unique for ever: the document's id, {@code #}, the event's id
 * @param contactId the contact that it tells of
 * @param document the document
 * @param event what the document tells, with the words it rests on
 * @param source what sort of source it is
 * @param speaksFor the side whose own text this is; null for outlets and agencies
 * @param copyOf the report of which this is a near-copy; null for a source of its own
 */
public record Report(
    String id,
    String contactId,
    DocumentEntry document,
    Event event,
    SourceClass source,
    @Nullable Side speaksFor,
    @Nullable String copyOf) {}
