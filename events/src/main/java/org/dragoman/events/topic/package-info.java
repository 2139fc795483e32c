/** What a contact was about: the words that tell its topics, and the labels they get. */
@NullMarked
package org.dragoman.events.topic;

import org.jspecify.annotations.NullMarked;
