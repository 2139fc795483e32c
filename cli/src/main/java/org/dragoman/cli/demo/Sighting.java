package org.dragoman.cli.demo;

import org.dragoman.events.Event;

/**
 * A contact as one article reports it.
 *
 * @param article the article's name
 * @param contact the contact
 */
record Sighting(String article, Event contact) {}
