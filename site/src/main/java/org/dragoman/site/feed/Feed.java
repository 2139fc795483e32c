package org.dragoman.site.feed;

import java.util.List;

/**
 * The newest contacts of a search.
 *
 * @param title what is asked, in words
 * @param page the search's page
 * @param self the feed's own address
 * @param items the contacts, the newest first
 */
record Feed(String title, String page, String self, List<FeedItem> items) {

  Feed {
    items = List.copyOf(items);
  }
}
