/** Feeds and downloads of any search: Atom, RSS, JSON Feed, iCalendar, CSV, JSON Lines. */
@NullMarked
package org.dragoman.site.feed;

import org.jspecify.annotations.NullMarked;
